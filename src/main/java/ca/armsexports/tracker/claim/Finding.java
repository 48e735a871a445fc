package ca.armsexports.tracker.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * What the record says to a quoted number, and on what grounds.
 *
 * @param question the question
 * @param verdict the verdict
 * @param grounds what decided
 * @param evidence the sum written out; none where no single period is in question
 * @param fits periods, each with a total for every year: where none is named those that
 * fit the quote or may fit it, else those beside the named one that fit it
 * @param missing the years without a total that stand in the way of an answer
 */
public record Finding(Question question, Verdict verdict, Grounds grounds, @Nullable Evidence evidence, List<Fit> fits,
		List<CalendarYear> missing) {

	/**
	 * The longest run of years within the period that each have a total, if the period
	 * has gaps and the run is more than one year.
	 */
	public Optional<Evidence> longestRun() {
		return Optional.ofNullable(this.evidence).filter((sum) -> !sum.isComplete()).flatMap(Evidence::longestRun);
	}

	/** The sum on record, if there is one. */
	public Optional<QualifiedAmount> sum() {
		return Optional.ofNullable(this.evidence).map(Evidence::sum);
	}

	/**
	 * What would have to fall in the years without a total for the quote to be right as
	 * written. Empty if no year is missing or none is known, the sum is not exact, or
	 * nothing remains.
	 */
	public Optional<Money> remainder() {
		if (this.evidence == null || this.evidence.isComplete() || this.question.rate() != null
				|| this.verdict == Verdict.CONTRADICTED || !this.question.isComparable()) {
			return Optional.empty();
		}
		Money quoted = this.question.quote().money();
		QualifiedAmount sum = this.evidence.sum();
		return (sum != null && sum.qualifier() == Qualifier.EXACT
				&& quoted.amount().compareTo(sum.money().amount()) > 0) ? Optional.of(quoted.minus(sum.money()))
						: Optional.empty();
	}

	/**
	 * The sum of a whole period rounded half up at the quoted unit: the nearest amount
	 * that can be quoted so. Empty if the sum is not exact or has gaps.
	 */
	public Optional<Money> roundedSum() {
		return sumAt(RoundingMode.HALF_UP);
	}

	/** The same sum cut off at the quoted unit. */
	public Optional<Money> truncatedSum() {
		return sumAt(RoundingMode.DOWN);
	}

	private Optional<Money> sumAt(RoundingMode mode) {
		if (this.evidence == null || !this.evidence.isComplete() || this.question.rate() != null
				|| !this.question.isComparable()) {
			return Optional.empty();
		}
		BigDecimal unit = this.question.quote().unit().amount();
		return sum().filter((sum) -> sum.qualifier() == Qualifier.EXACT)
			.map((sum) -> sum.money().amount().divide(unit, 0, mode).multiply(unit))
			.map((amount) -> new Money(amount.setScale(Math.max(0, unit.stripTrailingZeros().scale())),
					WrittenAmount.CANADIAN));
	}

	/**
	 * Canadian dollars for one unit of the other currency, to three decimals, as the two
	 * amounts imply that the article prints for one sum.
	 */
	public Optional<BigDecimal> rateOfArticle() {
		Quote quote = this.question.quote();
		Quote beside = this.question.beside();
		if (beside == null || beside.money().amount().signum() == 0 || quote.money().amount().signum() == 0) {
			return Optional.empty();
		}
		if (quote.money().currency().equals(WrittenAmount.CANADIAN)) {
			return Optional.of(ExchangeRate.implied(quote.money(), beside.money()));
		}
		return beside.money().currency().equals(WrittenAmount.CANADIAN)
				? Optional.of(ExchangeRate.implied(beside.money(), quote.money())) : Optional.empty();
	}

	/**
	 * Canadian dollars for one unit of the quote's currency, to three decimals, if the
	 * sum on record is what the quote means. Empty for Canadian dollars, and where the
	 * sum is not exact or has gaps.
	 */
	public Optional<BigDecimal> rateOfRecord() {
		Money quoted = this.question.quote().money();
		if (this.evidence == null || !this.evidence.isComplete() || quoted.amount().signum() == 0
				|| quoted.currency().equals(WrittenAmount.CANADIAN)) {
			return Optional.empty();
		}
		return sum().filter((sum) -> sum.qualifier() == Qualifier.EXACT)
			.map((sum) -> ExchangeRate.implied(sum.money(), quoted));
	}

	/** What decided. */
	public enum Grounds {

		/** The sum of a period that has a total for every year. */
		SUM,
		/** The years that have a total, others having none. */
		KNOWN_YEARS,
		/** No year of the period has a total. */
		NO_TOTAL,
		/** The quote names no period. */
		NO_PERIOD,
		/** The quote is in another currency. */
		OTHER_CURRENCY

	}

	/**
	 * A period that would fit.
	 *
	 * @param evidence its sum written out
	 * @param verdict the verdict if this period is meant
	 */
	public record Fit(Evidence evidence, Verdict verdict) {
	}

}
