package ca.armsexports.tracker.claim.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import ca.armsexports.tracker.chart.Card;
import ca.armsexports.tracker.chart.Imprint;
import ca.armsexports.tracker.claim.Finding;
import ca.armsexports.tracker.claim.Verdict;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Phrases;

/**
 * A verdict as a card to share. It names its release and the address that never changes,
 * because a picture goes on saying what it said.
 */
final class CheckCard {

	private static final int MOST_PERIODS = 6;

	private final PageFrame frame;

	private final Phrases phrases;

	private final Checked checked;

	private CheckCard(PageFrame frame, Checked checked) {
		this.frame = new PageFrame(frame.reading(), frame.phrases(), frame.origin(), "/check", frame.filters(),
				frame.publishedOn(), frame.headHash(), frame.nextYear());
		this.phrases = frame.phrases();
		this.checked = checked;
	}

	/**
	 * The card of an answer, if there is one.
	 * @param page the page of the same question
	 */
	static Optional<Card> of(CheckPage page) {
		return Optional.ofNullable(page.checked())
			.map((checked) -> new CheckCard(page.frame(), checked).draw(page.title()));
	}

	private Card draw(String question) {
		Verdict verdict = this.checked.verdict();
		return new Card(this.phrases.text("card.kicker"), question, this.phrases.text("verdict." + verdict.code()),
				mood(verdict), this.checked.answer().text(), facts(), imprint());
	}

	private static Card.Mood mood(Verdict verdict) {
		return switch (verdict) {
			case EXACT, ROUNDS_TO, TRUNCATES_TO, HOLDS -> Card.Mood.SETTLED;
			case CONTRADICTED -> Card.Mood.AGAINST;
			case NOT_CONTRADICTED, CANNOT_BE_CHECKED, AMBIGUOUS -> Card.Mood.OPEN;
		};
	}

	private List<Card.Fact> facts() {
		List<Card.Fact> facts = new ArrayList<>();
		Finding finding = this.checked.finding();
		if (finding == null) {
			return facts;
		}
		List<CalendarYear> known = (finding.evidence() == null) ? List.of()
				: finding.evidence().addends().stream().map((total) -> total.year()).distinct().sorted().toList();
		finding.sum()
			.ifPresent((sum) -> facts.add(
					new Card.Fact(this.phrases.text("card.sum", this.phrases.years(known)), this.phrases.amount(sum))));
		if (!finding.missing().isEmpty()) {
			facts.add(new Card.Fact(this.phrases.text("card.missing"), this.phrases.years(finding.missing())));
		}
		finding.remainder()
			.ifPresent((remainder) -> facts
				.add(new Card.Fact(this.phrases.text("card.remainder"), this.phrases.money(remainder))));
		if (this.checked.verdict() == Verdict.AMBIGUOUS) {
			this.checked.fits()
				.stream()
				.limit(MOST_PERIODS)
				.forEach((line) -> facts.add(new Card.Fact(line.period(), sum(line.fit()))));
		}
		finding.rateOfArticle()
			.ifPresent((rate) -> facts.add(new Card.Fact(this.phrases.text("card.rate"), this.phrases.number(rate))));
		return facts;
	}

	private String sum(Finding.Fit fit) {
		QualifiedAmount sum = fit.evidence().sum();
		return (sum != null) ? this.phrases.amount(sum) : this.phrases.text("check.nothing");
	}

	private Imprint imprint() {
		return new Imprint(this.phrases.text("card.source"),
				this.phrases.text("chart.release", this.phrases.text("site.name"), this.frame.release())
						+ this.phrases.text("site.release.of", this.phrases.date(this.frame.publishedOn())),
				this.frame.origin() + this.frame.frozenLink());
	}

}
