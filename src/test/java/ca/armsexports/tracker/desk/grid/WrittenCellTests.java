package ca.armsexports.tracker.desk.grid;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;

import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenCellTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			EN | 2,403,611.89              | exact     | 2403611.89 CAD
			EN | 2403611                   | exact     | 2403611 CAD
			EN | more than 1,800,000       | more_than | 1800000 CAD
			EN | nearly $2.4 million       | nearly    | 2400000 CAD
			EN | at most 5                 | at_most   | 5 CAD
			EN | USD 1,250.50              | exact     | 1250.50 USD
			FR | 2 403 611,89              | exact     | 2403611.89 CAD
			FR | plus de 1 800 000 $       | more_than | 1800000 CAD
			FR | près de 2,4 millions      | nearly    | 2400000 CAD
			ES | 2.403.611,89              | exact     | 2403611.89 CAD
			ES | 2,403,611.89              | exact     | 2403611.89 CAD
			ES | más de 1.800.000          | more_than | 1800000 CAD
			ES | alrededor de 2,5 millones | about     | 2500000 CAD
			EN | about 0                   | about     | 0 CAD
			""")
	void readsAmountsAsTheLanguageWritesThem(Language language, String text, String qualifier, String money) {
		WrittenCell.Reading reading = WrittenCell.read(text, language);
		assertThat(reading.problem()).isEmpty();
		assertThat(reading.cell()).isNotNull().satisfies((cell) -> {
			assertThat(cell.state()).isEqualTo(CellState.REPORTED);
			assertThat(cell.amount()).hasToString(qualifier + " " + money);
			assertThat(cell.printed()).isEqualTo(text);
		});
	}

	@ParameterizedTest
	@CsvSource({ "nil, reported_nil, nil", "NIL, reported_nil, NIL", "nil 0.00, reported_nil, 0.00", "x, withheld, x",
			"x ***, withheld, ***", "nv, reported_without_value, nv", "nv -, reported_without_value, -",
			"nl, not_listed, nl" })
	void readsCodesWithTheSignThatIsPrinted(String text, String state, String printed) {
		for (Language language : Language.values()) {
			assertThat(WrittenCell.read(text, language).cell())
				.isEqualTo(new WrittenCell(CellState.ofCode(state), null, printed));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			EN | 0                    | grid.problem.mark
			EN | 0.00                 | grid.problem.mark
			FR | 0,00                 | grid.problem.mark
			EN | -                    | grid.problem.mark
			EN | ..                   | grid.problem.mark
			EN | N/A                  | grid.problem.mark
			FR | s.o.                 | grid.problem.mark
			ES | –                    | grid.problem.mark
			EN | 5 $ 6                | grid.problem.one_number
			EN | 5 (4 USD)            | grid.problem.one_number
			EN | 27.000,5x            | check.flaw.amount.
			EN | 1,23,456             | check.flaw.amount.grouping
			EN | -5                   | check.flaw.amount.negative
			EN | less than 5          | check.flaw.amount.less_than
			EN | 1.005                | check.flaw.amount.
			EN | many                 | check.flaw.amount.unknown_word
			EN | x 5,000              | check.flaw.amount.
			EN | nil 5                | check.flaw.amount.
			EN | nul                  | check.flaw.amount.unknown_word
			EN | 2,700.00*            | check.flaw.amount.unexpected_sign
			FR | 5 billions           | check.flaw.amount.ambiguous_scale
			EN | 100,000,000,000,000  | check.flaw.amount.too_large
			""")
	void refusesWhatIsNotCertain(Language language, String text, String problem) {
		WrittenCell.Reading reading = WrittenCell.read(text, language);
		assertThat(reading.cell()).as(text).isNull();
		assertThat(reading.problem()).as(text).startsWith(problem);
	}

	@Test
	void everyStateWithoutAnAmountHasACode() {
		assertThat(WrittenCell.CODES).containsOnlyKeys(EnumSet
			.complementOf(EnumSet.of(CellState.REPORTED, CellState.NOT_ENTERED, CellState.REPORT_NOT_PUBLISHED)));
	}

	@Test
	void aRowIsHeldAgainstAllItemsTogether() {
		assertThat(sum("all", "100.00", "2-1", "60.00", "2-2", "39.50"))
			.hasToString("RowSum[items=99.50, missing=0.50]");
		assertThat(sum("all", "100", "2-1", "60", "2-1.a", "20", "9-1", "40", "2-2.b", "40"))
			.hasToString("RowSum[items=100, missing=0]");
		assertThat(sum("2-1", "60")).hasToString("RowSum[items=60, missing=null]");
		assertThat(sum("all", "100")).isNull();
	}

	@Test
	void whatIsNotExactIsNotAdded() {
		assertThat(RowSum.of(Map.of("2-1", new QualifiedAmount(Money.cad("5"), Qualifier.MORE_THAN)))).isNull();
		assertThat(RowSum.of(Map.of("2-1", QualifiedAmount.exact(Money.cad("5")), "2-2",
				QualifiedAmount.exact(Money.of("5", "USD")))))
			.isNull();
	}

	private static @Nullable RowSum sum(String... cells) {
		Map<String, QualifiedAmount> row = new LinkedHashMap<>();
		for (int i = 0; i < cells.length; i += 2) {
			row.put(cells[i], QualifiedAmount.exact(Money.cad(cells[i + 1])));
		}
		return RowSum.of(Collections.unmodifiableMap(row));
	}

}
