package ca.armsexports.tracker.shared;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class QualifierTests {

	@ParameterizedTest
	@CsvSource({ "exact, exact, exact", "exact, more_than, more_than", "at_least, exact, at_least",
			"more_than, at_least, more_than", "at_least, at_least, at_least", "truncated, exact, at_least",
			"truncated, truncated, at_least", "nearly, exact, at_most", "nearly, at_most, at_most",
			"more_than, nearly, about", "at_least, at_most, about", "rounded, exact, about", "rounded, rounded, about",
			"about, more_than, about", "truncated, at_most, about" })
	void survivesAddition(String one, String other, String sum) {
		assertThat(Qualifier.ofCode(one).plus(Qualifier.ofCode(other))).isEqualTo(Qualifier.ofCode(sum));
	}

	@ParameterizedTest
	@EnumSource
	void addsInAnyOrder(Qualifier one) {
		for (Qualifier other : Qualifier.values()) {
			assertThat(one.plus(other)).isEqualTo(other.plus(one));
			for (Qualifier third : Qualifier.values()) {
				assertThat(one.plus(other).plus(third)).isEqualTo(one.plus(other.plus(third)));
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void isReadBackFromItsCode(Qualifier qualifier) {
		assertThat(Qualifier.ofCode(qualifier.code())).isEqualTo(qualifier);
		assertThat(qualifier.code()).isEqualTo(Codes.of(qualifier));
	}

	@Test
	void boundsHoldOnOneSide() {
		assertThat(Arrays.stream(Qualifier.values()).filter(Qualifier::isLowerBound))
			.containsExactly(Qualifier.TRUNCATED, Qualifier.MORE_THAN, Qualifier.AT_LEAST);
		assertThat(Arrays.stream(Qualifier.values()).filter(Qualifier::isUpperBound)).containsExactly(Qualifier.NEARLY,
				Qualifier.AT_MOST);
	}

	@Test
	void namesTheCodesThatExist() {
		assertThatIllegalArgumentException().isThrownBy(() -> Qualifier.ofCode("roughly"))
			.withMessageContaining("more_than");
	}

}
