package ca.armsexports.tracker.yearlytotal;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.source.Citation;
import org.jspecify.annotations.Nullable;

/** Statements about Peru. */
final class YearlyTotalMother {

	static final Citation CITATION = new Citation(new SourceId("pbi-2023-05-26"), "in the list of figures",
			"2021 – $2,700.00", null);

	private YearlyTotalMother() {
	}

	static YearlyTotal total(int year, String amount) {
		return total(year, amount, Qualifier.EXACT);
	}

	static YearlyTotal total(int year, String amount, Qualifier qualifier) {
		return statement(year, null, new QualifiedAmount(Money.cad(amount), qualifier), CellState.REPORTED);
	}

	static YearlyTotal item(int year, String item, String amount) {
		return statement(year, item, QualifiedAmount.exact(Money.cad(amount)), CellState.REPORTED);
	}

	static YearlyTotal named(int year, String item) {
		return statement(year, item, null, CellState.REPORTED_WITHOUT_VALUE);
	}

	static YearlyTotal notListed(int year) {
		return statement(year, null, null, CellState.NOT_LISTED);
	}

	static YearlyTotal inDollarsOfTheUnitedStates(int year, String amount) {
		return statement(year, null, QualifiedAmount.exact(Money.of(amount, "USD")), CellState.REPORTED);
	}

	private static YearlyTotal statement(int year, @Nullable String item, @Nullable QualifiedAmount amount,
			CellState state) {
		return new YearlyTotal(new FigureId(year), new DestinationCode("pe"), new CalendarYear(year),
				(item != null) ? new ItemCode(item) : null, state, amount, PriceBasis.CURRENT_PRICES, CITATION, null,
				null, PreferredReason.ONLY_STATEMENT, ReleaseNumber.FOUNDING);
	}

}
