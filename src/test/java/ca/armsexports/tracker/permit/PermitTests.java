package ca.armsexports.tracker.permit;

import java.time.LocalDate;

import ca.armsexports.tracker.shared.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PermitTests {

	@Test
	void derivesExpiryFromStartAndTerm() {
		Permit permit = PermitMother.valid("2023-02-06", null, 36);
		assertThat(permit.expiry()).contains(new PartialDate("2026-02-05"));
		assertThat(permit.isExpiryDerived()).isTrue();
	}

	@Test
	void prefersStatedExpiry() {
		Permit permit = PermitMother.valid("2023-02-06", "2026-02", 36);
		assertThat(permit.expiry()).contains(new PartialDate("2026-02"));
		assertThat(permit.isExpiryDerived()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "2023-02, 36", "2023-02-06,", ", 36" })
	void derivesNoExpiryFromLess(String from, Integer months) {
		Permit permit = PermitMother.valid(from, null, months);
		assertThat(permit.expiry()).isEmpty();
		assertThat(permit.isExpiryDerived()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "2023-02-05, NOT_YET_VALID", "2023-02-06, IN_FORCE", "2026-02-05, IN_FORCE", "2026-02-06, EXPIRED" })
	void knowsItsStatusToTheDay(LocalDate day, PermitStatus status) {
		assertThat(PermitMother.valid("2023-02-06", null, 36).statusOn(day)).isEqualTo(status);
	}

	@ParameterizedTest
	@CsvSource({ "2023-01-31, NOT_YET_VALID", "2023-02-10, UNKNOWN", "2023-02-28, IN_FORCE", "2026-01-31, IN_FORCE",
			"2026-02-01, UNKNOWN", "2026-02-27, UNKNOWN", "2026-02-28, EXPIRED" })
	void doesNotGuessWithinTheMonthOfStartOrEnd(LocalDate day, PermitStatus status) {
		assertThat(PermitMother.valid("2023-02", null, 36).statusOn(day)).isEqualTo(status);
	}

	@Test
	void knowsNoStatusWithoutDates() {
		LocalDate day = LocalDate.parse("2026-01-01");
		assertThat(PermitMother.valid(null, null, 36).statusOn(day)).isEqualTo(PermitStatus.UNKNOWN);
		assertThat(PermitMother.valid("2023", null, null).statusOn(day)).isEqualTo(PermitStatus.UNKNOWN);
		assertThat(PermitMother.valid(null, "2027", null).statusOn(day)).isEqualTo(PermitStatus.UNKNOWN);
		assertThat(PermitMother.valid(null, "2025", null).statusOn(day)).isEqualTo(PermitStatus.EXPIRED);
	}

	@Test
	void namesWithheldFieldsInOrder() {
		assertThat(PermitMother.valid("2023-02-06", null, 36).withheldFields())
			.containsExactly(PermitField.APPROVAL_DATE, PermitField.HOLDER_NAME);
	}

	@Test
	void tellsOfEachFieldWhatBecameOfIt() {
		assertThat(PermitMother.valid("2023-02-06", null, 36).disclosures()).containsOnlyKeys(PermitField.values())
			.containsEntry(PermitField.AMOUNT, Disclosure.DISCLOSED)
			.containsEntry(PermitField.END_USER, Disclosure.UNKNOWN);
	}

}
