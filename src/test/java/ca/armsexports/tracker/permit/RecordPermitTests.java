package ca.armsexports.tracker.permit;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.change.RefusedChange;
import ca.armsexports.tracker.source.Citation;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RecordPermitTests {

	@Test
	void putsItemsInNaturalOrder() {
		assertThat(PermitMother.record("2023", null, 36, PermitMother.CITATION, "2-15", "9-1", "2-6").items())
			.extracting(ItemCode::value)
			.containsExactly("2-6", "2-15", "9-1");
	}

	@Test
	void rejectsPermitWithoutQuote() {
		Citation bare = new Citation(PermitMother.CITATION.source(), "in the text", null, null);
		assertRefused("citation.quote", () -> PermitMother.record("2023", null, 36, bare));
	}

	@Test
	void rejectsEndBeforeStart() {
		assertRefused("validTo", () -> PermitMother.record("2023-02", "2023-01-31", null, PermitMother.CITATION));
	}

	@Test
	void rejectsTermOfNoMonth() {
		assertRefused("termMonths", () -> PermitMother.record("2023", null, 0, PermitMother.CITATION));
	}

	@Test
	void rejectsItemNamedTwice() {
		assertRefused("items", () -> PermitMother.record("2023", null, 36, PermitMother.CITATION, "2-6", "2-6"));
	}

	@Test
	void rejectsMalformedIdentifier() {
		assertThatIllegalArgumentException().isThrownBy(() -> new PermitId("PE 2023"));
	}

	@Test
	void rejectsNegativeCount() {
		assertRefused("count", () -> new RecordPermitCount(new FigureId(55), new DestinationCode("co"),
				new CalendarYear(2020), PermitMeasure.ISSUED, -1, PermitMother.CITATION, null));
	}

	private static void assertRefused(String field, Runnable construction) {
		assertThatExceptionOfType(RefusedChange.class).isThrownBy(construction::run)
			.extracting(RefusedChange::field)
			.isEqualTo(field);
	}

}
