package ca.armsexports.tracker.claim;

import java.math.BigDecimal;

import ca.armsexports.tracker.shared.Qualifier;

/**
 * What a quote asserts of a true amount. Without a qualifier a value fits when it rounds
 * or truncates to the quote; with one, when the qualifier is true of it.
 *
 * @param quote the quote
 * @param rate what one unit of its currency is on record; 1 for Canadian dollars
 */
record Assertion(Quote quote, BigDecimal rate) {

	static Assertion of(Quote quote) {
		return new Assertion(quote, BigDecimal.ONE);
	}

	/** The verdict on an amount of which this range is known. */
	Verdict judge(AmountRange range) {
		if (!canFit(range)) {
			return Verdict.CONTRADICTED;
		}
		if (this.quote.qualifier() != Qualifier.EXACT) {
			return range.isWithin(fitting()) ? Verdict.HOLDS : Verdict.NOT_CONTRADICTED;
		}
		if (range.isWithin(measured(AmountRange.point(amount())))) {
			return Verdict.EXACT;
		}
		if (range.isWithin(measured(AmountRange.roundingTo(amount(), unit())))) {
			return Verdict.ROUNDS_TO;
		}
		if (range.isWithin(measured(AmountRange.truncatingTo(amount(), unit())))) {
			return Verdict.TRUNCATES_TO;
		}
		return Verdict.NOT_CONTRADICTED;
	}

	/** Whether some value of the range fits. */
	boolean canFit(AmountRange range) {
		return range.meets(fitting());
	}

	/** Every value that fits. */
	private AmountRange fitting() {
		return measured(switch (this.quote.qualifier()) {
			// What rounds to it reaches lower, what truncates to it reaches higher.
			case EXACT, ABOUT ->
				new AmountRange(AmountRange.roundingTo(amount(), unit()).low(), true, amount().add(unit()), false);
			case ROUNDED -> AmountRange.roundingTo(amount(), unit());
			case TRUNCATED -> AmountRange.truncatingTo(amount(), unit());
			case MORE_THAN -> AmountRange.above(amount());
			case AT_LEAST -> AmountRange.from(amount());
			case NEARLY -> new AmountRange(AmountRange.roundingTo(amount(), unit()).low(), true, amount(), false);
			case AT_MOST -> AmountRange.upTo(amount());
		});
	}

	private AmountRange measured(AmountRange range) {
		return range.times(this.rate);
	}

	private BigDecimal amount() {
		return this.quote.money().amount();
	}

	private BigDecimal unit() {
		return this.quote.unit().amount();
	}

}
