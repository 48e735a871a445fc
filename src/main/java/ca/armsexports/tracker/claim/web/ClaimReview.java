package ca.armsexports.tracker.claim.web;

import java.util.Map;

import ca.armsexports.tracker.claim.Claim;
import ca.armsexports.tracker.shared.api.Head;
import ca.armsexports.tracker.shared.web.JsonLd;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * A claim with its verdict for search engines. The rating is a sentence on what the
 * record supports, without a number on a scale, and no writer of the article is named: a
 * verdict is about a number.
 */
final class ClaimReview {

	private ClaimReview() {
	}

	static JsonLd of(ClaimPage page) {
		PageFrame frame = page.frame();
		ClaimLine line = page.line();
		String site = frame.phrases().text("site.name");
		return JsonLd.of(JsonLd.thing("ClaimReview", "url",
				frame.origin() + (frame.reading().frozen() ? frame.frozenLink() : frame.liveLink()), "inLanguage",
				frame.language().code(), "datePublished", frame.publishedOn().toString(), "version",
				frame.release().toString(), "license", Head.LICENCE, "author",
				JsonLd.thing("Organization", "name", site, "url", frame.origin() + "/" + frame.language().code() + "/"),
				"claimReviewed", frame.phrases().text("claim.reviewed", line.amount(), line.place(), line.period()),
				"itemReviewed", claim(line), "reviewRating",
				JsonLd.thing("Rating", "alternateName",
						frame.phrases().text("rating." + line.judgement().verdict().code()), "ratingExplanation",
						line.checked().answer().text())));
	}

	private static Map<String, Object> claim(ClaimLine line) {
		Claim claim = line.judgement().claim();
		Source article = line.article();
		return JsonLd.thing("Claim", "text", claim.citation().quote(), "appearance",
				JsonLd.thing("CreativeWork", "name", article.title(), "url", text(article.address()), "inLanguage",
						article.language().code(), "datePublished", text(article.publishedOn()), "publisher",
						JsonLd.thing("Organization", "name", article.publisher())));
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

}
