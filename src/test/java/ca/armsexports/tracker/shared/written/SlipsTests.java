package ca.armsexports.tracker.shared.written;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SlipsTests {

	@ParameterizedTest
	@CsvSource({ "peru, peru, 0", "peru, per, 1", "peru, peeru, 1", "peru, pero, 1", "peru, preu, 1", "peru, epur, 2",
			"colombia, columbia, 1", "colombia, colomiba, 1", "ab, ba, 1", "abc, cab, 2", "'', peru, 4", "'', '', 0",
			"abcd, badc, 2" })
	void countsWhatLeadsFromOneWordToAnother(String one, String other, int slips) {
		assertThat(TypingErrors.between(one, other)).isEqualTo(slips);
		assertThat(TypingErrors.between(other, one)).isEqualTo(slips);
	}

}
