package ca.armsexports.tracker.claim.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import ca.armsexports.tracker.claim.Evidence;
import ca.armsexports.tracker.claim.Finding;
import ca.armsexports.tracker.claim.Finding.Grounds;
import ca.armsexports.tracker.claim.Gap;
import ca.armsexports.tracker.claim.Period;
import ca.armsexports.tracker.claim.Quote;
import ca.armsexports.tracker.claim.Verdict;
import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.permit.Permit;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.shared.web.Prose;
import ca.armsexports.tracker.shared.web.Prose.Run;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;

/** Verdicts in sentences. They are about a number, never about who quotes it. */
final class CheckWords {

	private static final String SUM = "#sum";

	private final PageFrame frame;

	private final Phrases phrases;

	private final Map<DestinationCode, Destination> names;

	CheckWords(PageFrame frame, Map<DestinationCode, Destination> names) {
		this.frame = frame;
		this.phrases = frame.phrases();
		this.names = names;
	}

	/** The verdict on a sum of totals, in one sentence. */
	Prose answer(Finding finding) {
		return switch (finding.verdict()) {
			case AMBIGUOUS -> say("check.answer.ambiguous", this.phrases.count(finding.fits().size()));
			case CANNOT_BE_CHECKED -> unknown(finding);
			case CONTRADICTED -> contradiction(finding);
			default -> finding.sum()
				.map((sum) -> compared(finding.verdict(), finding.question().quote(), sum, SUM))
				.orElseGet(() -> nothing(finding));
		};
	}

	/** The verdict on a permit's ceiling, in one sentence. */
	Prose answer(Verdict verdict, Quote quote, Permit permit) {
		QualifiedAmount ceiling = permit.ceiling();
		return (ceiling != null && verdict != Verdict.CANNOT_BE_CHECKED)
				? compared(verdict, quote, ceiling, this.frame.figure(permit.figure()))
				: say("check.answer.permit.unknown");
	}

	private Prose compared(Verdict verdict, Quote quote, QualifiedAmount known, String address) {
		return this.phrases.prose("check.answer." + verdict.code(), new Run(this.phrases.amount(known), address),
				Run.of(quoted(quote)), Run.of(unit(quote)));
	}

	private Prose contradiction(Finding finding) {
		Quote quote = finding.question().quote();
		if (finding.grounds() == Grounds.NO_PERIOD) {
			return say("check.answer.contradicted.no_period", quoted(quote));
		}
		return finding.sum()
			.map((sum) -> (finding.grounds() == Grounds.KNOWN_YEARS) ? this.phrases
				.prose("check.answer.contradicted.known", new Run(this.phrases.amount(sum), SUM), Run.of(quoted(quote)))
					: compared(Verdict.CONTRADICTED, quote, sum, SUM))
			.orElseGet(() -> nothing(finding));
	}

	/** Of every year it is known that nothing is listed. */
	private Prose nothing(Finding finding) {
		Evidence evidence = Objects.requireNonNull(finding.evidence());
		return say("check.answer.nothing", this.phrases.years(evidence.notListedYears()),
				quoted(finding.question().quote()));
	}

	private Prose unknown(Finding finding) {
		Evidence evidence = finding.evidence();
		if (finding.grounds() == Grounds.OTHER_CURRENCY) {
			return say("check.answer.currency", currency(finding.question().quote().money()));
		}
		if (evidence == null) {
			return say("check.answer.unknown.no_period", this.phrases.years(finding.missing()));
		}
		QualifiedAmount sum = evidence.sum();
		if (sum == null) {
			return say("check.answer.unknown.no_total", gaps(evidence));
		}
		int known = evidence.addends().size() + evidence.notListed().size();
		return this.phrases.prose("check.answer.unknown", Run.of(this.phrases.count(known)),
				Run.of(this.phrases.count(known + evidence.gaps().size())), new Run(this.phrases.amount(sum), SUM),
				Run.of(gaps(evidence)));
	}

	/** How the quote was read, what is missing, what would have to be true. */
	List<Prose> grounds(Finding finding) {
		List<Prose> grounds = new ArrayList<>();
		Quote quote = finding.question().quote();
		Evidence evidence = finding.evidence();
		finding.remainder().ifPresent((remainder) -> {
			if (evidence != null) {
				grounds.add(say("check.answer.remainder", this.phrases.money(remainder), gaps(evidence)));
			}
		});
		if (evidence != null && !evidence.items().isEmpty()) {
			grounds.add(this.phrases.prose("check.answer.items",
					List.of(this.phrases.series(evidence.items().stream().map(this::item).toList()))));
		}
		if (evidence != null && !evidence.notListed().isEmpty() && evidence.sum() != null) {
			grounds.add(say("check.answer.not_listed", this.phrases.years(evidence.notListedYears())));
		}
		if (finding.question().period() == null && evidence != null && finding.grounds() == Grounds.SUM) {
			grounds.add(say("check.answer.only_period", period(evidence.period())));
		}
		addRates(finding, grounds);
		if (finding.question().destinations().contains(DestinationCode.ALL)) {
			grounds.add(say("check.answer.all"));
		}
		grounds.add(read(quote));
		return List.copyOf(grounds);
	}

	/** How a quote was read, and how finely. */
	Prose read(Quote quote) {
		return say("check.answer.read", quoted(quote), unit(quote));
	}

	private void addRates(Finding finding, List<Prose> grounds) {
		Money quoted = finding.question().quote().money();
		if (finding.question().rate() != null) {
			grounds.add(say("check.answer.rate", this.phrases.number(finding.question().rate().value()),
					quoted.currency().getCurrencyCode()));
		}
		else {
			finding.rateOfRecord()
				.ifPresent((rate) -> grounds
					.add(say("check.answer.rate.record", finding.sum().map(this.phrases::amount).orElse(""), rate(rate),
							quoted.currency().getCurrencyCode())));
		}
		Quote beside = finding.question().beside();
		if (beside != null) {
			Money other = quoted.currency().getCurrencyCode().equals("CAD") ? beside.money() : quoted;
			finding.rateOfArticle()
				.ifPresent((rate) -> grounds
					.add(say("check.answer.rate.article", rate(rate), other.currency().getCurrencyCode())));
		}
	}

	/** What can be said of the same years, nearest to the quote. */
	List<Prose> nearest(Finding finding) {
		List<Prose> nearest = new ArrayList<>();
		Quote quote = finding.question().quote();
		Verdict verdict = finding.verdict();
		if (verdict == Verdict.EXACT || verdict == Verdict.ROUNDS_TO || verdict == Verdict.AMBIGUOUS) {
			return List.of();
		}
		finding.sum()
			.filter((sum) -> finding.missing().isEmpty())
			.ifPresent((sum) -> nearest.add(say("check.nearest.sum", this.phrases.amount(sum))));
		finding.roundedSum()
			.filter((rounded) -> quote.unit().amount().compareTo(new BigDecimal("0.01")) > 0)
			.ifPresent(
					(rounded) -> nearest.add(say("check.nearest.rounded", this.phrases.money(rounded), unit(quote))));
		finding.truncatedSum()
			.filter((truncated) -> !finding.roundedSum().filter(truncated::isSameSum).isPresent())
			.ifPresent((truncated) -> nearest
				.add(say("check.nearest.truncated", this.phrases.money(truncated), unit(quote))));
		finding.longestRun()
			.ifPresent((run) -> nearest.add(say("check.nearest.run", period(run.period()),
					(run.sum() != null) ? this.phrases.amount(run.sum()) : this.phrases.text("check.nothing"))));
		return List.copyOf(nearest);
	}

	/** Destinations that are spoken of together. */
	String destinations(List<DestinationCode> codes) {
		return this.phrases.list(codes.stream().map(this::name).toList());
	}

	/** A period in words: 2014, or 2014 to 2018. */
	String period(Period period) {
		return period.isOneYear() ? period.from().toString()
				: this.phrases.text("list.range", period.from(), period.to());
	}

	/** The quoted amount with its qualifier. */
	String quoted(Quote quote) {
		return this.phrases.amount(quote.amount());
	}

	/** What is wrong with a parameter. */
	String flaw(Flaw flaw) {
		return this.phrases.text("check.flaw." + flaw.reason(), flaw.part(), flaw.place());
	}

	private String unit(Quote quote) {
		return this.phrases.money(quote.unit());
	}

	private String rate(BigDecimal rate) {
		return this.phrases.number(rate);
	}

	private String currency(Money money) {
		return money.currency().getCurrencyCode() + " ("
				+ money.currency().getDisplayName(this.frame.language().locale()) + ")";
	}

	private Prose item(YearlyTotal statement) {
		String item = String.valueOf(statement.item());
		return Prose.of(new Run((statement.amount() != null)
				? this.phrases.text("country.unknown.item.amount", this.phrases.amount(statement.amount()), item)
				: this.phrases.text("country.unknown.item", item), this.frame.figure(statement.figure())));
	}

	/** The years without a total; with the names where several destinations are meant. */
	private String gaps(Evidence evidence) {
		Map<DestinationCode, List<CalendarYear>> gaps = evidence.gaps()
			.stream()
			.collect(Collectors.groupingBy(Gap::destination, LinkedHashMap::new,
					Collectors.mapping(Gap::year, Collectors.toList())));
		boolean several = gaps.size() > 1
				|| evidence.addends().stream().anyMatch((addend) -> !gaps.containsKey(addend.destination()));
		return this.phrases.list(gaps.entrySet()
			.stream()
			.map((entry) -> several
					? this.phrases.text("check.gap", name(entry.getKey()), this.phrases.years(entry.getValue()))
					: this.phrases.years(entry.getValue()))
			.toList());
	}

	private String name(DestinationCode code) {
		Destination destination = this.names.get(code);
		return (destination != null) ? destination.nameIn(this.frame.language()) : code.value();
	}

	private Prose say(String key, String... arguments) {
		return Prose.of(Run.of(this.phrases.text(key, (Object[]) arguments)));
	}

}
