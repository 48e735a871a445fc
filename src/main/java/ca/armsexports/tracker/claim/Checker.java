package ca.armsexports.tracker.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import ca.armsexports.tracker.claim.Finding.Fit;
import ca.armsexports.tracker.claim.Finding.Grounds;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.yearlytotal.YearOfHistory;
import ca.armsexports.tracker.yearlytotal.YearlyHistory;

/**
 * The rules by which a quoted number is held against yearly totals. Only totals are
 * added, never items; a year without a total is never taken for nothing.
 */
final class Checker {

	private final Question question;

	private final Assertion assertion;

	private final List<YearlyHistory> histories;

	private Checker(Question question, List<YearlyHistory> histories) {
		this.question = question;
		this.assertion = question.assertion();
		this.histories = histories;
	}

	/**
	 * Checks a quoted number.
	 * @param question the number
	 * @param histories the history of each destination that it speaks of
	 */
	static Finding check(Question question, List<YearlyHistory> histories) {
		return new Checker(question, histories).check();
	}

	private Finding check() {
		Optional<Evidence> named = Optional.ofNullable(this.question.period())
			.map((period) -> Evidence.of(this.histories, period));
		if (!this.question.isComparable()) {
			return new Finding(this.question, Verdict.CANNOT_BE_CHECKED, Grounds.OTHER_CURRENCY, named.orElse(null),
					List.of(), named.map(Evidence::missingYears).orElse(List.of()));
		}
		return named.map(this::checkPeriod).orElseGet(this::checkWithoutPeriod);
	}

	private Finding checkPeriod(Evidence evidence) {
		if (evidence.isComplete()) {
			Verdict verdict = this.assertion.judge(evidence.range());
			boolean settled = verdict == Verdict.EXACT || verdict == Verdict.HOLDS;
			return new Finding(this.question, verdict, Grounds.SUM, evidence,
					settled ? List.of() : listOthers(evidence.period()), List.of());
		}
		Verdict verdict = this.assertion.canFit(evidence.range().upwards()) ? Verdict.CANNOT_BE_CHECKED
				: Verdict.CONTRADICTED;
		Grounds grounds = (evidence.sum() != null) ? Grounds.KNOWN_YEARS : Grounds.NO_TOTAL;
		return new Finding(this.question, verdict, grounds, evidence, listOthers(evidence.period()),
				evidence.missingYears());
	}

	private List<Fit> listOthers(Period period) {
		return listFits().stream()
			.filter((fit) -> fit.verdict().isConfirmed() && !fit.evidence().period().equals(period))
			.toList();
	}

	private Finding checkWithoutPeriod() {
		List<Fit> fits = listFits();
		if (fits.size() == 1) {
			Fit only = fits.getFirst();
			return new Finding(this.question, only.verdict(), Grounds.SUM, only.evidence(), List.of(), List.of());
		}
		if (!fits.isEmpty()) {
			return new Finding(this.question, Verdict.AMBIGUOUS, Grounds.NO_PERIOD, null, fits, List.of());
		}
		List<CalendarYear> missing = span().map((span) -> Evidence.of(this.histories, span).missingYears())
			.orElse(List.of());
		boolean unknown = !missing.isEmpty() || span().isEmpty();
		return new Finding(this.question, unknown ? Verdict.CANNOT_BE_CHECKED : Verdict.CONTRADICTED, Grounds.NO_PERIOD,
				null, List.of(), missing);
	}

	/**
	 * The periods of which every year has a total, and that the quote fits or may fit, by
	 * first and last year.
	 */
	private List<Fit> listFits() {
		List<Fit> fits = new ArrayList<>();
		List<CalendarYear> years = span().map(Period::years).orElse(List.of());
		for (int first = 0; first < years.size(); first++) {
			for (int last = first; last < years.size(); last++) {
				Evidence evidence = Evidence.of(this.histories, new Period(years.get(first), years.get(last)));
				if (!evidence.isComplete()) {
					break;
				}
				Verdict verdict = this.assertion.judge(evidence.range());
				if (verdict != Verdict.CONTRADICTED) {
					fits.add(new Fit(evidence, verdict));
				}
			}
		}
		return List.copyOf(fits);
	}

	/** From the first to the last year of any destination. */
	private Optional<Period> span() {
		List<CalendarYear> years = this.histories.stream()
			.flatMap((history) -> history.years().stream())
			.map(YearOfHistory::year)
			.sorted()
			.toList();
		return years.isEmpty() ? Optional.empty() : Optional.of(new Period(years.getFirst(), years.getLast()));
	}

}
