package ca.armsexports.tracker.claim.web;

import java.util.LinkedHashMap;
import java.util.Map;

import ca.armsexports.tracker.claim.Claim;
import ca.armsexports.tracker.claim.Finding;
import ca.armsexports.tracker.permit.Permit;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.web.PageFrame;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Claims as JSON, each with the verdict of the release that the file is of. */
final class ClaimFile {

	private ClaimFile() {
	}

	static ResponseEntity<byte[]> of(ClaimsPage page) {
		PageFrame frame = page.frame();
		Map<String, @Nullable Object> file = head(frame);
		file.put("claims", page.claims().stream().map((line) -> claim(line, frame)).toList());
		return CheckFile.answer(file, "claims", frame);
	}

	static ResponseEntity<byte[]> of(ClaimPage page) {
		Map<String, @Nullable Object> file = head(page.frame());
		file.putAll(claim(page.line(), page.frame()));
		return CheckFile.answer(file, "claim-" + page.line().judgement().claim().id(), page.frame());
	}

	private static Map<String, @Nullable Object> head(PageFrame frame) {
		return new LinkedHashMap<>(CheckFile.object("release", frame.release().value(), "head_sha256", frame.headHash(),
				"language", frame.language().code(), "licence", CheckFile.LICENCE));
	}

	private static Map<String, @Nullable Object> claim(ClaimLine line, PageFrame frame) {
		Claim claim = line.judgement().claim();
		Finding finding = line.judgement().finding();
		Map<String, @Nullable Object> object = CheckFile.object("claim", claim.id().value(), "kind",
				claim.kind().code(), "destinations", claim.destinations().stream().map(DestinationCode::value).toList(),
				"period", CheckFile.period(claim.period()), "amount", CheckFile.quote(claim.quote()), "beside",
				(claim.beside() != null) ? CheckFile.quote(claim.beside()) : null, "source",
				claim.citation().source().value(), "locator", claim.citation().locator(), "quote",
				claim.citation().quote(), "note", (claim.note() != null) ? claim.note().in(frame.language()) : null,
				"since_release", claim.sinceRelease().value(), "verdict", line.judgement().verdict().code(),
				"explanation", CheckFile.explanation(line.checked()));
		object.put("check", (finding != null) ? CheckFile.verdict(line.checked(), finding, frame) : null);
		object.put("permit", permit(line.judgement().permit()));
		return object;
	}

	private static @Nullable Map<String, @Nullable Object> permit(@Nullable Permit permit) {
		if (permit == null) {
			return null;
		}
		QualifiedAmount ceiling = permit.ceiling();
		return CheckFile.object("permit", permit.id().value(), "figure", permit.figure().value(), "ceiling",
				(ceiling != null) ? CheckFile.amount(ceiling.money()) : null, "currency",
				(ceiling != null) ? ceiling.money().currency().getCurrencyCode() : null, "qualifier",
				(ceiling != null) ? ceiling.qualifier().code() : null);
	}

}
