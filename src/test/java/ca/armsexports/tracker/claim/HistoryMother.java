package ca.armsexports.tracker.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.source.Citation;
import ca.armsexports.tracker.yearlytotal.PreferredReason;
import ca.armsexports.tracker.yearlytotal.PriceBasis;
import ca.armsexports.tracker.yearlytotal.YearOfHistory;
import ca.armsexports.tracker.yearlytotal.YearlyHistory;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;

/** Histories for tests, those of the founding record among them. */
final class HistoryMother {

	private final DestinationCode destination;

	private final int first;

	private final int last;

	private final Map<Integer, YearlyTotal> totals = new LinkedHashMap<>();

	private final Map<Integer, List<YearlyTotal>> items = new LinkedHashMap<>();

	private HistoryMother(String destination, int first, int last) {
		this.destination = new DestinationCode(destination);
		this.first = first;
		this.last = last;
	}

	static HistoryMother to(String destination, int first, int last) {
		return new HistoryMother(destination, first, last);
	}

	static YearlyHistory peru() {
		return to("pe", 2014, 2026).year(2017, "88823.51")
			.year(2018, "629046.36")
			.year(2019, "734960.49")
			.year(2020, "948081.53")
			.year(2021, "2700.00")
			.item(2022, "2-10", "560000", Qualifier.MORE_THAN)
			.year(2023, "1800000", Qualifier.MORE_THAN)
			.item(2023, "2-14", "1800000", Qualifier.MORE_THAN)
			.history();
	}

	static YearlyHistory colombia() {
		return to("co", 2014, 2026).year(2014, "44754393")
			.year(2015, "522203")
			.year(2016, "215066.11")
			.year(2017, "114688.85")
			.year(2018, "310576.25")
			.notListed(2019)
			.year(2020, "460338.87")
			.year(2021, "88403.11")
			.year(2022, "21111.10")
			.history();
	}

	static YearlyHistory nothing(String destination) {
		return to(destination, 2014, 2026).history();
	}

	HistoryMother year(int year, String amount) {
		return year(year, amount, Qualifier.EXACT);
	}

	HistoryMother year(int year, String amount, Qualifier qualifier) {
		this.totals.put(year, statement(year, null, CellState.REPORTED,
				new QualifiedAmount(Money.of(amount, "CAD"), qualifier), PriceBasis.CURRENT_PRICES));
		return this;
	}

	HistoryMother inCurrency(int year, String amount, String currency) {
		this.totals.put(year, statement(year, null, CellState.REPORTED,
				QualifiedAmount.exact(Money.of(amount, currency)), PriceBasis.CURRENT_PRICES));
		return this;
	}

	HistoryMother inPricesOfAnotherYear(int year, String amount) {
		this.totals.put(year, statement(year, null, CellState.REPORTED, QualifiedAmount.exact(Money.cad(amount)),
				PriceBasis.CONSTANT_PRICES));
		return this;
	}

	HistoryMother notListed(int year) {
		return state(year, CellState.NOT_LISTED);
	}

	HistoryMother state(int year, CellState state) {
		this.totals.put(year, statement(year, null, state, null, PriceBasis.CURRENT_PRICES));
		return this;
	}

	HistoryMother item(int year, String item, String amount, Qualifier qualifier) {
		this.items.computeIfAbsent(year, (key) -> new ArrayList<>())
			.add(statement(year, new ItemCode(item), CellState.REPORTED,
					new QualifiedAmount(Money.cad(amount), qualifier), PriceBasis.CURRENT_PRICES));
		return this;
	}

	YearlyHistory history() {
		List<YearOfHistory> years = new ArrayList<>();
		for (int year = this.first; year <= this.last; year++) {
			years.add(new YearOfHistory(new CalendarYear(year), this.totals.get(year), List.of(),
					this.items.getOrDefault(year, List.of()), CellState.NOT_ENTERED));
		}
		return new YearlyHistory(this.destination, years);
	}

	private YearlyTotal statement(int year, ItemCode item, CellState state, QualifiedAmount amount, PriceBasis basis) {
		return new YearlyTotal(new FigureId(year), this.destination, new CalendarYear(year), item, state, amount, basis,
				new Citation(new SourceId("a-source"), "in the text", "quoted", null), null,
				new LocalizedText("A note.", null, null), PreferredReason.ONLY_STATEMENT, ReleaseNumber.FOUNDING);
	}

}
