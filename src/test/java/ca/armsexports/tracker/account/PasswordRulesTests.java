package ca.armsexports.tracker.account;

import ca.armsexports.tracker.shared.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordRulesTests {

	private static final PersonName NAME = new PersonName("Gabriela Mistral");

	@ParameterizedTest
	@ValueSource(strings = { "rolling kettle vividly 91", "tournesol brique 48 falaise", "el gato pintó tres nubes",
			"Xk4#pq9!Lw2$zmTv", "ñandú üçé øåß hjælp", "sept girafes mangent du lichen", "4711 teapots were audited" })
	void takesWhatNobodyTriesFirst(String password) {
		assertThat(PasswordRules.findFlaw(password, NAME)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "password1234567", "Password!Password!", "aaaaaaaaaaaaaaaaaaaa", "abcdefghijklmnopqrs",
			"123456789012345678", "qwertyuiopasdfghjkl", "1qaz2wsx3edc4rfv", "azertyuiopqsdfghjk", "P@ssw0rd12345678",
			"letmein letmein letmein", "bienvenue bienvenue", "contraseña12345678", "armsexports2026!!",
			"canada canada 2026", "gabrielamistral1", "Mistral-Gabriela-2026", "G4br13l4 M1str4l 1",
			"abababababababababab", "xyzxyzxyzxyzxyzxyz", "correcthorsebatterystaple", "               ",
			"motdepasse motdepasse", "january february" })
	void refusesWhatEverybodyTriesFirst(String password) {
		assertThat(PasswordRules.findFlaw(password, NAME)).contains(PasswordRules.Flaw.COMMON);
	}

	@Test
	void countsCharactersAndNotTheirParts() {
		assertThat(PasswordRules.findFlaw("rolling kettle", NAME)).contains(PasswordRules.Flaw.TOO_SHORT);
		assertThat(PasswordRules.findFlaw("🦙".repeat(14), NAME)).contains(PasswordRules.Flaw.TOO_SHORT);
		assertThat(PasswordRules.findFlaw("rolling kettle 5", NAME)).isEmpty();
		assertThat(PasswordRules.findFlaw("rolling kettle ".repeat(8) + "12345678", NAME)).isEmpty();
		assertThat(PasswordRules.findFlaw("rolling kettle ".repeat(8) + "123456789", NAME))
			.contains(PasswordRules.Flaw.TOO_LONG);
	}

}
