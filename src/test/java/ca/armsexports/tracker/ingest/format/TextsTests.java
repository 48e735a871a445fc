package ca.armsexports.tracker.ingest.format;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Cells, lines and places. */
class TextsTests {

	@Test
	void spacesAroundATextAreLeftOffAndRunsAreOne() {
		assertThat(Texts.clean(" \t Peru\r\n \u000b and\u2028Chile \n")).isEqualTo("Peru and Chile");
		assertThat(Texts.clean("\u00a0\u20071\u00a0234\u202f567\u2009\u00a0")).isEqualTo("1\u00a0234\u202f567");
		assertThat(Texts.clean(" \u00a0 \u202f")).isEmpty();
		assertThat(Texts.clean("\u2007a")).isEqualTo("a");
		assertThat(Texts.clean("")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(chars = { '\u00ad', '\ufeff', '\u200b', '\u200d', '\u200f', '\u202a', '\u202c', '\u202e', '\u2060',
			'\u2064', '\u2069' })
	void marksThatNobodySeesAreLeftOut(char sign) {
		assertThat(Texts.clean("1" + sign + "2")).isEqualTo("12");
	}

	@ParameterizedTest
	@ValueSource(chars = { '\u200a', '\u2010', '\u2014', '\u202f', '\u205f', '\u206a', '\u00ac', '\u00ae' })
	void signsBesideThemStay(char sign) {
		assertThat(Texts.clean("1" + sign + "2")).isEqualTo("1" + sign + "2");
	}

	@Test
	void copiesOfNothingAreNothing() {
		assertThat(Cell.of(" ").copy()).isSameAs(Cell.EMPTY);
		assertThat(new Cell("7", BigDecimal.valueOf(7), null, false).copy())
			.isEqualTo(new Cell("7", BigDecimal.valueOf(7), null, true));
	}

	@Test
	void cellsBeyondALineAreEmpty() {
		SheetRow row = new SheetRow(4, List.of(Cell.of("a"), Cell.EMPTY, Cell.of("b"), Cell.of("c").copy()));
		assertThat(row.cell(0)).isEqualTo(Cell.EMPTY);
		assertThat(row.cell(1).text()).isEqualTo("a");
		assertThat(row.cell(4).text()).isEqualTo("c");
		assertThat(row.cell(5)).isEqualTo(Cell.EMPTY);
		assertThat(row.text()).isEqualTo("a | b");
		assertThat(row.isBlank()).isFalse();
		assertThat(new SheetRow(5, List.of(Cell.EMPTY)).isBlank()).isTrue();
		assertThat(new Sheet("", List.of(new SheetRow(3, List.of()), row)).width()).isEqualTo(4);
		assertThat(new Sheet("", List.of()).width()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "0, ''", "1, A", "2, B", "26, Z", "27, AA", "52, AZ", "53, BA", "702, ZZ", "703, AAA", "16384, XFD" })
	void columnsAreNamedInLetters(int column, String letters) {
		assertThat(new Place("a", 1, column).columnLetters()).isEqualTo(letters);
	}

	@Test
	void refusalsTellTheBeginningOfWhatWasFound() {
		UnreadableFile refusal = new UnreadableFile(UnreadableFile.Reason.TOO_DEEP, Place.FILE, "x".repeat(201));
		assertThat(refusal.found()).hasSize(200);
		assertThat(refusal.messageKey()).isEqualTo("ingest.refusal.too_deep");
		assertThat(refusal).hasMessageStartingWith("too_deep at Place");
		assertThat(new UnreadableFile(UnreadableFile.Reason.TOO_DEEP, "x".repeat(200)).found()).hasSize(200);
	}

}
