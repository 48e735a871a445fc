package ca.armsexports.tracker.site.figure;

import java.math.BigDecimal;
import java.util.Currency;

import ca.armsexports.tracker.research.FigureFact;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.source.Citation;
import ca.armsexports.tracker.source.FigureKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AgreementTests {

	@ParameterizedTest
	@CsvSource({ "310576.25,exact,310576,truncated,TWO_PRECISIONS", "310576,truncated,310576.25,exact,TWO_PRECISIONS",
			"114688.85,exact,114689,truncated,DIFFERENT", "326499999,exact,326000000,rounded,TWO_PRECISIONS",
			"326500000,exact,326000000,rounded,DIFFERENT", "2100.00,exact,2100,exact,EQUAL",
			"2700,exact,2701,exact,DIFFERENT", "1800000,more_than,1900000,exact,DIFFERENT" })
	void tellsPrecisionFromConflict(BigDecimal one, String qualifier, BigDecimal other, String otherQualifier,
			Agreement agreement) {
		assertThat(Agreement.of(fact("export", one, qualifier), fact("export", other, otherQualifier)))
			.isEqualTo(agreement);
	}

	@ParameterizedTest
	@CsvSource({ "units_sold,units_contracted", "export,permit_value" })
	void comparesNothingThatIsMeasuredDifferently(String measure, String other) {
		assertThat(Agreement.of(fact(measure, BigDecimal.ONE, "exact"), fact(other, BigDecimal.ONE, "exact")))
			.isEqualTo(Agreement.NOT_COMPARED);
	}

	private static FigureFact fact(String measure, BigDecimal value, String qualifier) {
		return new FigureFact(new FigureId(1), FigureKind.YEARLY_TOTAL, new DestinationCode("co"),
				new CalendarYear(2018), new CalendarYear(2018), null, measure, value, Currency.getInstance("CAD"),
				Qualifier.ofCode(qualifier), CellState.REPORTED,
				new Citation(new SourceId("rabble-2021"), "in the text", "quote", null), null, null, null,
				"current_prices", ReleaseNumber.FOUNDING, null);
	}

}
