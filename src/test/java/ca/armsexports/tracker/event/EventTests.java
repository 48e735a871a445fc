package ca.armsexports.tracker.event;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.PartialDate;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.change.RefusedChange;
import ca.armsexports.tracker.source.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EventTests {

	private static final String ID = "pe-2022-12-protests";

	@ParameterizedTest
	@CsvSource({ "2022-12-07, 2023-03, 2021, false", "2022-12-07, 2023-03, 2022, true",
			"2022-12-07, 2023-03, 2023, true", "2022-12-07, 2023-03, 2024, false", "2014,, 2014, true",
			"2014,, 2015, false", ",, 2014, false" })
	void mayTouchTheYearsOfItsDates(String from, String to, int year, boolean touched) {
		RecordEvent change = record(ID, from, to, "quoted");
		Event event = new Event(change.id(), change.destination(), change.startsOn(), change.endsOn(), change.kind(),
				change.title(), change.citation(), change.note());
		assertThat(event.mayTouch(new CalendarYear(year))).isEqualTo(touched);
	}

	@Test
	void rejectsEndWithoutStart() {
		assertRefused("startsOn", () -> record(ID, null, "2023", "quoted"));
	}

	@Test
	void rejectsEndBeforeStart() {
		assertRefused("endsOn", () -> record(ID, "2023-02", "2023-01", "quoted"));
	}

	@Test
	void takesAnEndThatIsLessPreciseThanTheStart() {
		assertThat(record(ID, "2022-12-07", "2022-12", "quoted").subject()).isEqualTo("event pe-2022-12-protests");
	}

	@Test
	void rejectsEventWithoutQuote() {
		assertRefused("citation.quote", () -> record(ID, "2022", null, null));
	}

	@Test
	void rejectsMalformedIdentifier() {
		assertRefused("id", () -> record("Protests", "2022", null, "quoted"));
	}

	@Test
	void rejectsLegalTextWithoutWordsAndNote() {
		assertRefused("words", () -> new RecordLegalText("att-7", Instrument.ATT, null, "7", null, null));
	}

	private static void assertRefused(String field, Runnable construction) {
		assertThatExceptionOfType(RefusedChange.class).isThrownBy(construction::run)
			.extracting(RefusedChange::field)
			.isEqualTo(field);
	}

	private static RecordEvent record(String id, String from, String to, String quote) {
		return new RecordEvent(id, new DestinationCode("pe"), date(from), date(to), EventKind.PROTESTS,
				new LocalizedText("Protests", null, null),
				new Citation(new SourceId("maple-2023-12"), "in the text", quote, null), null);
	}

	private static PartialDate date(String text) {
		return (text != null) ? new PartialDate(text) : null;
	}

}
