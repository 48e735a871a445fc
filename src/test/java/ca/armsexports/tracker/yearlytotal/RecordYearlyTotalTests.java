package ca.armsexports.tracker.yearlytotal;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.change.RefusedChange;
import ca.armsexports.tracker.source.Citation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RecordYearlyTotalTests {

	private static final QualifiedAmount AMOUNT = QualifiedAmount.exact(Money.cad("2700.00"));

	@Test
	void rejectsFigureWithoutQuote() {
		refuses("citation.quote", CellState.REPORTED, AMOUNT, null, null);
	}

	@Test
	void rejectsFigureWithoutLocator() {
		assertThatExceptionOfType(RefusedChange.class)
			.isThrownBy(() -> new Citation(new SourceId("gac-2023"), " ", "quote", null))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("citation.locator"));
	}

	@Test
	void rejectsReportedFigureWithoutAmount() {
		refuses("amount", CellState.REPORTED, null, "quote", null);
	}

	@Test
	void rejectsAmountOfWhatIsNotListed() {
		refuses("amount", CellState.NOT_LISTED, AMOUNT, "quote", null);
	}

	@Test
	void rejectsAbsenceThatNobodyExplains() {
		refuses("note", CellState.NOT_LISTED, null, null, null);
	}

	@Test
	void neverRecordsWhatAnAbsenceMeans() {
		refuses("state", CellState.NOT_ENTERED, null, "quote", null);
	}

	@Test
	void takesAnAbsenceWithANote() {
		assertThat(change(CellState.NOT_LISTED, null, null, new LocalizedText("No line.", null, null)).subject())
			.isEqualTo("figure 20");
	}

	private static void refuses(String field, CellState state, @Nullable QualifiedAmount amount, @Nullable String quote,
			@Nullable LocalizedText note) {
		assertThatExceptionOfType(RefusedChange.class).isThrownBy(() -> change(state, amount, quote, note))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo(field));
	}

	private static RecordYearlyTotal change(CellState state, @Nullable QualifiedAmount amount, @Nullable String quote,
			@Nullable LocalizedText note) {
		return new RecordYearlyTotal(new FigureId(20), new DestinationCode("pe"), new CalendarYear(2021), null, state,
				amount, PriceBasis.CURRENT_PRICES, new Citation(new SourceId("gac-2023"), "table 1", quote, null), null,
				note, null);
	}

}
