package ca.armsexports.tracker.claim;

import java.math.BigDecimal;

import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Ranges as mathematicians write them: a round bracket leaves its end out. */
class AmountRangeTests {

	@ParameterizedTest(name = "{0} {1} is in {2}")
	@CsvSource(delimiter = '|', value = { "exact | 2700.00 | [2700,2700]", "rounded | 1000000 | [500000,1500000)",
			"rounded | 2.40 | [2.395,2.405)", "rounded | 0 | [0,0.5)", "truncated | 45000000 | [45000000,46000000)",
			"truncated | 2.4 | [2.4,2.5)", "more_than | 560000 | (560000,..)", "at_least | 560000 | [560000,..)",
			"nearly | 1000000 | [0,1000000)", "nearly | 0 | [0,0]", "about | 45 | (44,46)", "about | 10 | (0,20)",
			"about | 0 | [0,1)", "at_most | 45 | [0,45]" })
	void aStatementLeavesTheseAmountsPossible(String word, String amount, String range) {
		assertThat(told(AmountRange.of(new QualifiedAmount(Money.cad(amount), Qualifier.ofCode(word)))))
			.isEqualTo(range);
	}

	@ParameterizedTest(name = "{0} and {1} make {2}")
	@CsvSource(delimiter = '|', value = { "[1,2] | [3,4] | [4,6]", "(1,2] | [3,4) | (4,6)", "[1,2) | [3,4] | [4,6)",
			"[1,2] | (3,4] | (4,6]", "[1,..) | [3,4] | [4,..)", "(1,..) | [3,..) | (4,..)" })
	void endsAddUp(String one, String other, String sum) {
		assertThat(told(range(one).plus(range(other)))).isEqualTo(sum);
		assertThat(told(range(other).plus(range(one)))).isEqualTo(sum);
		assertThat(range(one).plus(AmountRange.NOTHING)).isEqualTo(range(one));
	}

	@ParameterizedTest(name = "{0} in {1}: {2}")
	@CsvSource(delimiter = '|',
			value = { "[1,2] | [1,2] | true", "[1,2] | (1,2] | false", "(1,2] | (1,2] | true", "(1,2] | [1,2] | true",
					"[0,2] | [1,2] | false", "[1,2] | [1,2) | false", "[1,2) | [1,2) | true", "[1,2) | [1,2] | true",
					"[1,3] | [1,2] | false", "[1,1.5] | [1,2) | true", "[1,1.5] | (0,2) | true",
					"[2,3] | [1,..) | true", "[2,..) | [1,..) | true", "(2,..) | (2,..) | true",
					"[2,..) | (2,..) | false", "[2,..) | [1,3] | false" })
	void liesWithinAnotherWithAllItsValues(String range, String other, boolean within) {
		assertThat(range(range).isWithin(range(other))).isEqualTo(within);
	}

	@ParameterizedTest(name = "{0} and {1}: {2}")
	@CsvSource(delimiter = '|',
			value = { "[1,2] | [2,3] | true", "[1,2) | [2,3] | false", "[1,2] | (2,3] | false", "[1,2] | [3,4] | false",
					"[1,3] | [2,4] | true", "[1,..) | [5,6] | true", "[1,3] | [2,..) | true", "[1,2] | [3,..) | false",
					"[1,..) | [2,..) | true" })
	void meetsAnotherInAValueOfBoth(String one, String other, boolean meets) {
		assertThat(range(one).meets(range(other))).isEqualTo(meets);
		assertThat(range(other).meets(range(one))).isEqualTo(meets);
	}

	@Test
	void isTurnedIntoAnotherMeasureWithItsEnds() {
		assertThat(told(range("[1,2)").times(new BigDecimal("1.5")))).isEqualTo("[1.5,3)");
		assertThat(told(range("(1,2]").times(BigDecimal.TEN))).isEqualTo("(10,20]");
		assertThat(told(range("(1,..)").times(BigDecimal.TEN))).isEqualTo("(10,..)");
	}

	@Test
	void hasNoUpperEndWhereSomethingIsToBeAddedYet() {
		assertThat(told(range("[1,2]").upwards())).isEqualTo("[1,..)");
		assertThat(told(range("(1,2]").upwards())).isEqualTo("(1,..)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "[2,1]", "[1,1)", "(1,1]", "(1,1)" })
	void isNeverEmpty(String range) {
		assertThatIllegalArgumentException().isThrownBy(() -> range(range)).withMessageStartingWith("an empty range");
	}

	private static AmountRange range(String written) {
		String[] ends = written.substring(1, written.length() - 1).split(",", 2);
		return new AmountRange(new BigDecimal(ends[0]), written.startsWith("["),
				ends[1].equals("..") ? null : new BigDecimal(ends[1]), written.endsWith("]"));
	}

	private static String told(AmountRange range) {
		String high = (range.high() != null) ? plain(range.high()) : "..";
		return (range.lowIncluded() ? "[" : "(") + plain(range.low()) + "," + high + (range.highIncluded() ? "]" : ")");
	}

	private static String plain(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString();
	}

}
