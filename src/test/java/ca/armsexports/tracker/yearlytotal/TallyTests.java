package ca.armsexports.tracker.yearlytotal;

import java.util.List;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;
import org.junit.jupiter.api.Test;

import static ca.armsexports.tracker.yearlytotal.YearlyTotalMother.inDollarsOfTheUnitedStates;
import static ca.armsexports.tracker.yearlytotal.YearlyTotalMother.item;
import static ca.armsexports.tracker.yearlytotal.YearlyTotalMother.named;
import static ca.armsexports.tracker.yearlytotal.YearlyTotalMother.notListed;
import static ca.armsexports.tracker.yearlytotal.YearlyTotalMother.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TallyTests {

	@Test
	void addsToTheCent() {
		Tally tally = Tally.of(List.of(total(2017, "88823.51"), total(2018, "629046.36"), total(2019, "734960.49"),
				total(2020, "948081.53"), total(2021, "2700.00")), List.of());
		assertThat(tally.sum()).isEqualTo(QualifiedAmount.exact(Money.cad("2403611.89")));
		assertThat(tally.addends()).hasSize(5);
		assertThat(tally.missing()).isEmpty();
	}

	@Test
	void lowerBoundMakesTheSumALowerBound() {
		Tally tally = Tally.of(List.of(total(2021, "2700.00"), total(2023, "1800000", Qualifier.MORE_THAN)),
				List.of(new CalendarYear(2022)));
		assertThat(tally.sum()).isEqualTo(new QualifiedAmount(Money.cad("1802700.00"), Qualifier.MORE_THAN));
		assertThat(tally.missing()).containsExactly(new CalendarYear(2022));
	}

	@Test
	void notListedYearAddsNothingAndIsNamed() {
		Tally tally = Tally.of(List.of(total(2018, "310576.25"), notListed(2019)), List.of());
		assertThat(tally.sum()).isEqualTo(QualifiedAmount.exact(Money.cad("310576.25")));
		assertThat(tally.notListed()).singleElement().extracting(YearlyTotal::year).isEqualTo(new CalendarYear(2019));
	}

	@Test
	void hasNoSumOfNothing() {
		assertThat(Tally.of(List.of(), List.of()).sum()).isNull();
	}

	@Test
	void neverAddsAnItemToATotal() {
		refuses(total(2020, "460338.87"), item(2020, "2-6", "458318.87"));
	}

	@Test
	void neverAddsGroupNineToGroupTwo() {
		refuses(item(2020, "2-6", "458318.87"), item(2020, "9-2", "458318.87"));
	}

	@Test
	void neverAddsCurrencies() {
		refuses(total(2020, "1"), inDollarsOfTheUnitedStates(2021, "1"));
	}

	@Test
	void namesWhatTheTotalHoldsBeyondItsItems() {
		YearOfHistory year = new YearOfHistory(new CalendarYear(2020), total(2020, "460338.87"), List.of(),
				List.of(item(2020, "2-6", "458318.87"), named(2020, "2-21"), named(2020, "2-22")),
				CellState.NOT_ENTERED);
		assertThat(year.findRemainder()).hasValueSatisfying((remainder) -> {
			assertThat(remainder.money()).isEqualTo(Money.cad("2020.00"));
			assertThat(remainder.items()).hasToString("[2-21, 2-22]");
		});
	}

	@Test
	void comparesNoBoundWithItems() {
		YearOfHistory year = new YearOfHistory(new CalendarYear(2023), total(2023, "1800000", Qualifier.MORE_THAN),
				List.of(), List.of(item(2023, "2-14", "1700000")), CellState.NOT_ENTERED);
		assertThat(year.findRemainder()).isEmpty();
	}

	private static void refuses(YearlyTotal one, YearlyTotal other) {
		assertThatExceptionOfType(NotAddable.class).isThrownBy(() -> Tally.of(List.of(one, other), List.of()));
	}

}
