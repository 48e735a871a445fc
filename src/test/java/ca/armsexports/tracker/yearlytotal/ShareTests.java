package ca.armsexports.tracker.yearlytotal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Random;

import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShareTests {

	@ParameterizedTest
	@CsvSource({ "exact, 44754393, exact, 2000000000, exact 2.24", "exact, 522203, rounded, 2143000000, about 0.0244",
			"exact, 2700.00, rounded, 2143000000, about 0.000126",
			"more_than, 1800000, rounded, 2143000000, more_than 0.0839",
			"at_least, 1800000, exact, 2143000000, at_least 0.0839", "at_most, 50, exact, 300, at_most 16.7",
			"nearly, 50, rounded, 3000000, at_most 0.00200", "exact, 50, more_than, 300, at_most 16.7",
			"truncated, 310576, truncated, 1000000, about 30", "exact, 50, about, 2000, about 3",
			"exact, 0, exact, 300, exact 0", "exact, 300, exact, 300, exact 100",
			"rounded, 50, at_least, 300, at_most 18.4", "exact, 1, at_most, 300, more_than 0.333" })
	void keepsWhatTheQualifiersAllow(String part, String amount, String whole, String all, String share) {
		Share found = Share.of(amount(part, amount), amount(whole, all)).orElseThrow();
		assertThat(found.qualifier().code() + " " + found.percent()).isEqualTo(share);
	}

	@ParameterizedTest
	@CsvSource({ "more_than, 5, more_than, 300", "at_most, 5, at_most, 300", "exact, 301, exact, 300",
			"exact, 5, exact, 0", "at_least, 400, rounded, 300" })
	void saysNothingOfWhatIsBoundedOnNeitherSideOrCannotBe(String part, String amount, String whole, String all) {
		assertThat(Share.of(amount(part, amount), amount(whole, all))).isEmpty();
	}

	@Test
	void dividesNoDollarsByEuros() {
		assertThat(Share.of(amount("exact", "5"), new QualifiedAmount(Money.of("10", "EUR"), Qualifier.EXACT)))
			.isEmpty();
	}

	@Test
	void neverExcludesAShareThatTheStatementsAllow() {
		Random random = new Random(20140630);
		for (int i = 0; i < 20_000; i++) {
			QualifiedAmount part = random(random, 9);
			QualifiedAmount whole = random(random, 12);
			BigDecimal one = within(StatedRange.of(part), random);
			BigDecimal all = within(StatedRange.of(whole), random);
			Share.of(part, whole).ifPresent((share) -> {
				BigDecimal truth = one.multiply(BigDecimal.valueOf(100)).divide(all, MathContext.DECIMAL128);
				if (truth.compareTo(BigDecimal.valueOf(100)) > 0) {
					return;
				}
				if (share.qualifier().isLowerBound()) {
					assertThat(share.percent().value()).as("%s of %s", part, whole).isLessThanOrEqualTo(truth);
				}
				if (share.qualifier().isUpperBound()) {
					assertThat(share.percent().value()).as("%s of %s", part, whole).isGreaterThanOrEqualTo(truth);
				}
				assertThat(share.percent().value().stripTrailingZeros().precision()).isLessThanOrEqualTo(3);
			});
		}
	}

	private static BigDecimal within(StatedRange range, Random random) {
		BigDecimal high = (range.high() != null) ? range.high() : range.low().multiply(BigDecimal.TEN);
		BigDecimal way = BigDecimal.valueOf(0.001 + random.nextDouble() * 0.998);
		BigDecimal value = range.low().add(high.subtract(range.low()).multiply(way));
		return value.max(new BigDecimal("0.000001"));
	}

	private static QualifiedAmount random(Random random, int magnitude) {
		Qualifier qualifier = List.of(Qualifier.values()).get(random.nextInt(Qualifier.values().length));
		BigDecimal amount = BigDecimal.valueOf(1 + random.nextInt(99_999))
			.scaleByPowerOfTen(random.nextInt(magnitude - 4));
		return new QualifiedAmount(Money.cad(amount.toPlainString()), qualifier);
	}

	private static QualifiedAmount amount(String qualifier, String amount) {
		return new QualifiedAmount(Money.cad(amount), Qualifier.ofCode(qualifier));
	}

}
