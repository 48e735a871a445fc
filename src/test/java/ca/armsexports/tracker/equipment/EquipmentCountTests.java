package ca.armsexports.tracker.equipment;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.change.RefusedChange;
import ca.armsexports.tracker.source.Citation;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EquipmentCountTests {

	private static final LocalizedText GOODS = new LocalizedText("LAV II", null, null);

	private static final Citation UNQUOTED = new Citation(new SourceId("efe-2023-05-04"), "in the text", null, null);

	@Test
	void dividesValueByCount() {
		assertThat(count(32, Qualifier.EXACT, Money.cad("67000000")).valuePerUnit()).contains(Money.cad("2093750"));
	}

	@Test
	void roundsHalfOfAUnitUp() {
		assertThat(count(2, Qualifier.EXACT, Money.cad("5.00")).valuePerUnit()).contains(Money.cad("3"));
		assertThat(count(24, Qualifier.EXACT, Money.of("65300000", "USD")).valuePerUnit())
			.contains(Money.of("2720833", "USD"));
	}

	@Test
	void dividesNothingWithoutValueOrExactCount() {
		assertThat(count(24, Qualifier.EXACT, null).valuePerUnit()).isEmpty();
		assertThat(count(4, Qualifier.AT_LEAST, Money.cad("100")).valuePerUnit()).isEmpty();
		assertThat(count(0, Qualifier.EXACT, Money.cad("100")).valuePerUnit()).isEmpty();
	}

	@Test
	void rejectsCountWithoutQuoteAndNote() {
		assertRefused("citation.quote", () -> record(2014, 2014, 1, null));
	}

	@Test
	void takesANoteInPlaceOfAQuote() {
		assertThat(record(2014, 2021, 0, GOODS).subject()).isEqualTo("figure 61");
	}

	@Test
	void rejectsLastYearBeforeFirst() {
		assertRefused("toYear", () -> record(2014, 2013, 1, GOODS));
	}

	@Test
	void rejectsNegativeCount() {
		assertRefused("count", () -> record(2014, 2014, -1, GOODS));
	}

	private static void assertRefused(String field, Runnable construction) {
		assertThatExceptionOfType(RefusedChange.class).isThrownBy(construction::run)
			.extracting(RefusedChange::field)
			.isEqualTo(field);
	}

	private static EquipmentCount count(int count, Qualifier qualifier, Money value) {
		return new EquipmentCount(new FigureId(61), new DestinationCode("pe"), new CalendarYear(2014),
				new CalendarYear(2021), count, qualifier, GOODS, null, Measure.EXPORTED, value, null, UNQUOTED, GOODS,
				ReleaseNumber.FOUNDING);
	}

	private static RecordEquipmentCount record(int from, int to, int count, LocalizedText note) {
		return new RecordEquipmentCount(new FigureId(61), new DestinationCode("pe"), new CalendarYear(from),
				new CalendarYear(to), count, Qualifier.EXACT, GOODS, null, Measure.EXPORTED, null, null, UNQUOTED,
				note);
	}

}
