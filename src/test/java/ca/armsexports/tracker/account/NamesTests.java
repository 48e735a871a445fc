package ca.armsexports.tracker.account;

import ca.armsexports.tracker.shared.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NamesTests {

	@Test
	void writesANameInOneWay() {
		assertThat(Names.read("  Ada \t  Lovelace ")).contains(new PersonName("Ada Lovelace"));
		assertThat(Names.read("Jose\u0301 Marti\u0301")).contains(new PersonName("José Martí"));
		assertThat(Names.read("Sinéad O’Connor-Ní Bhriain 2")).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "A", "1st Editor", "Ada\u0000Lovelace", "Ada\u202eecalevoL", "Ada\u200bLovelace",
			"<b>Ada</b>", "Ada; drop table person" })
	void refusesWhatIsNoName(String typed) {
		assertThat(Names.read(typed)).isEmpty();
	}

}
