package ca.armsexports.tracker.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class AxisTests {

	@Test
	void takesRoundStepsFromZero() {
		assertThat(steps(Scale.LINEAR, "44754393", "21111.10")).containsExactly("0", "10000000", "20000000", "30000000",
				"40000000", "50000000");
		assertThat(steps(Scale.LINEAR, "1800000")).containsExactly("0", "500000", "1000000", "1500000", "2000000");
		assertThat(steps(Scale.LINEAR, "0.03")).containsExactly("0", "0.01", "0.02", "0.03");
		assertThat(steps(Scale.LINEAR, "1000")).containsExactly("0", "200", "400", "600", "800", "1000");
	}

	@Test
	void takesDecadesFromBelowTheSmallest() {
		assertThat(steps(Scale.LOGARITHMIC, "44754393", "21111.10")).containsExactly("10000", "100000", "1000000",
				"10000000", "100000000");
		assertThat(steps(Scale.LOGARITHMIC, "1000", "100000")).containsExactly("100", "1000", "10000", "100000");
	}

	@Test
	void hasNoStepsWhereNothingIsToScale() {
		assertThat(steps(Scale.LINEAR)).isEmpty();
		assertThat(steps(Scale.LOGARITHMIC, "0.00")).isEmpty();
	}

	@Test
	void measuresSharesOfTheWholeLength() {
		assertThat(axis(Scale.LINEAR, "1800000").share(new BigDecimal("1800000"))).isCloseTo(0.9, within(1e-9));
		assertThat(axis(Scale.LOGARITHMIC, "20", "10000").share(new BigDecimal("100"))).isCloseTo(1 / 3.0,
				within(1e-9));
		assertThat(axis(Scale.LOGARITHMIC, "20", "10000").share(BigDecimal.ZERO)).isZero();
	}

	private static List<String> steps(Scale scale, String... amounts) {
		return axis(scale, amounts).steps().stream().map(BigDecimal::toString).toList();
	}

	private static Axis axis(Scale scale, String... amounts) {
		return Axis.of(scale, Stream.of(amounts).map(BigDecimal::new).toList(), 5);
	}

}
