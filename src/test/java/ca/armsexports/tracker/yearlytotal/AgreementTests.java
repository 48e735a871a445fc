package ca.armsexports.tracker.yearlytotal;

import java.math.BigDecimal;
import java.util.List;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static ca.armsexports.tracker.yearlytotal.YearlyTotalMother.item;
import static ca.armsexports.tracker.yearlytotal.YearlyTotalMother.named;
import static ca.armsexports.tracker.yearlytotal.YearlyTotalMother.notListed;
import static ca.armsexports.tracker.yearlytotal.YearlyTotalMother.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AgreementTests {

	@ParameterizedTest
	@CsvSource({ "310576, TRUNCATED, 310576.25, EXACT, TWO_PRECISIONS", "310577, TRUNCATED, 310576.25, EXACT, CONFLICT",
			"310576, ROUNDED, 310576.25, EXACT, TWO_PRECISIONS", "310577, ROUNDED, 310576.5, EXACT, TWO_PRECISIONS",
			"310576, ROUNDED, 310576.5, EXACT, CONFLICT", "310000, TRUNCATED, 310576.25, EXACT, TWO_PRECISIONS",
			"310000, TRUNCATED, 320000, EXACT, CONFLICT", "300000, ROUNDED, 310576.25, EXACT, TWO_PRECISIONS",
			"114688, TRUNCATED, 114688.85, EXACT, TWO_PRECISIONS", "114689, ROUNDED, 114688.85, EXACT, TWO_PRECISIONS",
			"114688, ROUNDED, 114688.85, EXACT, CONFLICT", "310576, TRUNCATED, 310576.2, TRUNCATED, TWO_PRECISIONS",
			"310576, TRUNCATED, 310577, ROUNDED, COMPATIBLE", "44754393, EXACT, 44754393.00, EXACT, EQUAL",
			"522203, EXACT, 522204, EXACT, CONFLICT", "1800000, MORE_THAN, 1900000, EXACT, COMPATIBLE",
			"1800000, MORE_THAN, 1800000, EXACT, CONFLICT", "1800000, AT_LEAST, 1800000, EXACT, COMPATIBLE",
			"1800000, MORE_THAN, 1800000, MORE_THAN, EQUAL", "1000000, NEARLY, 960000, EXACT, COMPATIBLE",
			"1000000, NEARLY, 1000000, EXACT, CONFLICT", "1000000, AT_MOST, 1000000, EXACT, COMPATIBLE",
			"1000000, ABOUT, 1999999, EXACT, COMPATIBLE", "1000000, ABOUT, 2000000, EXACT, CONFLICT",
			"5, MORE_THAN, 4, AT_MOST, CONFLICT", "0, ROUNDED, 0.4, EXACT, TWO_PRECISIONS" })
	void saysHowTwoAmountsStandToEachOther(String one, Qualifier qualifier, String other, Qualifier otherQualifier,
			Agreement expected) {
		YearlyTotal statement = total(2018, one, qualifier);
		YearlyTotal otherStatement = total(2018, other, otherQualifier);
		assertThat(statement.agreementWith(otherStatement)).isEqualTo(expected);
		assertThat(otherStatement.agreementWith(statement)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "2400000, 100000", "45000000, 1000000", "460000, 10000", "2403611.89, 0.01", "310576, 1", "2.40, 0.01",
			"0, 1" })
	void takesTheUnitFromTheLastDigitThatCounts(BigDecimal amount, BigDecimal unit) {
		assertThat(StatedRange.unitOf(amount)).isEqualByComparingTo(unit);
	}

	@Test
	void holdsAnAbsenceAgainstAnAmountButNotANameWithoutValue() {
		assertThat(notListed(2019).agreementWith(total(2019, "5"))).isEqualTo(Agreement.CONFLICT);
		assertThat(notListed(2019).agreementWith(notListed(2019))).isEqualTo(Agreement.EQUAL);
		assertThat(named(2020, "2-6").agreementWith(item(2020, "2-6", "5"))).isEqualTo(Agreement.COMPATIBLE);
	}

	@Test
	void comparesNoCurrencies() {
		YearlyTotal dollars = YearlyTotalMother.inDollarsOfTheUnitedStates(2020, "5");
		assertThat(dollars.agreementWith(total(2020, "5"))).isEqualTo(Agreement.NOT_COMPARABLE);
	}

	@Test
	void refusesStatementsOfTwoCells() {
		assertThatIllegalArgumentException().isThrownBy(() -> total(2020, "5").agreementWith(total(2021, "5")));
		assertThatIllegalArgumentException().isThrownBy(() -> total(2020, "5").agreementWith(item(2020, "2-6", "5")));
	}

	@Test
	void listsTheCellsOfAYearThatSeveralSourcesSpeakOf() {
		YearlyTotal other = total(2020, "460338", Qualifier.TRUNCATED);
		YearlyTotal otherItem = item(2020, "2-6", "400000");
		YearOfHistory year = new YearOfHistory(new CalendarYear(2020), total(2020, "460338.87"), List.of(other),
				List.of(item(2020, "2-6", "458318.87"), named(2020, "2-21")), List.of(otherItem),
				CellState.NOT_ENTERED);
		assertThat(year.listSharedCells()).extracting(CellStatements::others)
			.containsExactly(List.of(other), List.of(otherItem));
	}

}
