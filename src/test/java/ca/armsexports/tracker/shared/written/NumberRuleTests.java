package ca.armsexports.tracker.shared.written;

import java.math.BigDecimal;

import ca.armsexports.tracker.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class NumberRuleTests {

	@Test
	void everyLanguageWritesByARuleOfItsOwn() {
		assertThat(NumberRule.usualIn(Language.EN)).isEqualTo(NumberRule.ENGLISH);
		assertThat(NumberRule.usualIn(Language.FR)).isEqualTo(NumberRule.FRENCH);
		assertThat(NumberRule.usualIn(Language.ES)).isEqualTo(NumberRule.SPANISH);
	}

	@ParameterizedTest
	@EnumSource
	void isReadBackFromItsCode(NumberRule rule) {
		assertThat(NumberRule.ofCode(rule.code())).isEqualTo(rule);
		assertThatIllegalArgumentException().isThrownBy(() -> NumberRule.ofCode(rule.name()))
			.withMessage("one of english, french, spanish");
	}

	@ParameterizedTest
	@EnumSource
	void marksAreReadBackFromTheirCodes(WrittenMark.Kind kind) {
		assertThat(WrittenMark.Kind.ofCode(kind.code())).isEqualTo(kind);
	}

	@ParameterizedTest
	@CsvSource({ "ENGLISH, '1,234,567.89'", "FRENCH, '1 234 567,89'", "SPANISH, '1.234.567,89'",
			"SPANISH, '1 234 567,89'", "ENGLISH, 1234567.89", "FRENCH, '1234567,89'", "SPANISH, '1234567,89'" })
	void readsWhatItsLanguageWrites(NumberRule rule, String digits) {
		assertThat(rule.read(digits)).contains(new BigDecimal("1234567.89"));
	}

	@ParameterizedTest
	@CsvSource({ "ENGLISH, '1,234 567'", "SPANISH, '1.234 567,89'", "ENGLISH, '1234,567'", "FRENCH, '01'",
			"SPANISH, '1.23'", "ENGLISH, '1,234.'", "FRENCH, ',5'", "ENGLISH, ''" })
	void readsNothingElse(NumberRule rule, String digits) {
		assertThat(rule.read(digits)).isEmpty();
	}

}
