package ca.armsexports.tracker.yearlytotal;

import java.time.LocalDate;
import java.util.List;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.support.RecordTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@RecordTest
class YearlyTotalsTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

	@Autowired
	private YearlyTotals yearlyTotals;

	@Test
	void tellsEveryYearOfPeru() {
		YearlyHistory peru = history("pe");
		assertThat(peru.years()).extracting(YearOfHistory::state)
			.containsExactly(CellState.NOT_ENTERED, CellState.NOT_ENTERED, CellState.NOT_ENTERED, CellState.REPORTED,
					CellState.REPORTED, CellState.REPORTED, CellState.REPORTED, CellState.REPORTED,
					CellState.NOT_ENTERED, CellState.REPORTED, CellState.NOT_ENTERED, CellState.NOT_ENTERED,
					CellState.REPORT_NOT_PUBLISHED);
		assertThat(peru.findLongestRun()).hasValueSatisfying(
				(run) -> assertThat(run.sum()).isEqualTo(QualifiedAmount.exact(Money.cad("2403611.89"))));
	}

	@Test
	void sumsPeruWithItsBoundAndItsGap() {
		Tally tally = history("pe").tallyOnRecord();
		assertThat(tally.sum()).isEqualTo(new QualifiedAmount(Money.cad("4203611.89"), Qualifier.MORE_THAN));
		assertThat(tally.missing()).containsExactly(new CalendarYear(2022));
	}

	@Test
	void keepsItemsOfPeruOutOfItsTotals() {
		YearOfHistory year = history("pe").years().get(8);
		assertThat(year.year()).isEqualTo(new CalendarYear(2022));
		assertThat(year.total()).isNull();
		assertThat(year.items()).extracting(YearlyTotal::item)
			.containsExactly(new ItemCode("2-6"), new ItemCode("2-7"), new ItemCode("2-10"), new ItemCode("2-22"));
	}

	@Test
	void colombiaIsNotListedIn2019() {
		YearlyHistory colombia = history("co");
		assertThat(colombia.years().get(5).state()).isEqualTo(CellState.NOT_LISTED);
		assertThat(colombia.tally(new CalendarYear(2014), new CalendarYear(2018)).sum())
			.isEqualTo(QualifiedAmount.exact(Money.cad("45916927.21")));
	}

	@Test
	void keepsStatementsSideBySide() {
		YearOfHistory year = history("co").years().get(4);
		assertThat(year.total()).extracting(YearlyTotal::preferredReason).isEqualTo(PreferredReason.MORE_PRECISE);
		assertThat(year.otherTotals()).singleElement()
			.extracting(YearlyTotal::amount)
			.isEqualTo(new QualifiedAmount(Money.cad("310576"), Qualifier.TRUNCATED));
	}

	@Test
	void printsWhatColombia2020HoldsBeyondItsItems() {
		assertThat(history("co").years().get(6).findRemainder())
			.contains(new Remainder(Money.cad("2020.00"), List.of(new ItemCode("2-21"), new ItemCode("2-22"))));
	}

	private YearlyHistory history(String destination) {
		return this.yearlyTotals.getHistory(new DestinationCode(destination), ReleaseNumber.FOUNDING, DAY);
	}

}
