package ca.armsexports.tracker.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

import ca.armsexports.tracker.ingest.format.FileFormats;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.written.NumberRule;
import ca.armsexports.tracker.support.RecordTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@RecordTest
class ReadingTests {

	@Autowired
	private FileFormats formats;

	@Autowired
	private IngestWork work;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void aDownloadStatesWhatIsPublished() {
		byte[] download = this.mvc.get().uri("/en/explore.csv").exchange().getResponse().getContentAsByteArray();
		ReadFile file = ReadFile.of(download, ReadFile.ENGLISH, Choices.NONE, this.formats, this.work.published());
		assertThat(file.layout().form()).isEqualTo(Layout.Form.DOWNLOAD);
		assertThat(file.reading().counts().fresh() + file.reading().counts().changed()).as(file.kinds().toString())
			.isZero();
		assertThat(file.reading().counts().same()).isGreaterThan(50);
		assertThat(file.kinds()).containsOnly(Problem.Kind.OTHER_MEASURE);
		System.out.printf("ingest: a download of %d lines states %d yearly totals, all as published%n",
				file.reading().lines(), file.reading().counts().same());
	}

	@Test
	void aChangedLineOfADownloadIsAChange() {
		byte[] download = this.mvc.get().uri("/fr/countries/pe.csv").exchange().getResponse().getContentAsByteArray();
		String changed = new String(download, StandardCharsets.UTF_8).replace(",2700.00,", ",2701.00,");
		ReadFile file = ReadFile.of(changed, ReadFile.ENGLISH, Choices.NONE, this.formats, this.work.published());
		assertThat(file.reading().counts().changed()).isPositive();
		assertThat(file.statements()).filteredOn((statement) -> statement.difference() == Statement.Difference.CHANGED)
			.allSatisfy((statement) -> {
				assertThat(statement.figure()).isNotNull();
				assertThat(statement.published()).isNotNull();
				assertThat(statement.published().money().amount()).isEqualByComparingTo("2700");
			});
	}

	@Test
	void keepsMarksApartAndAsksOnceForEach() {
		ReadFile file = read(
				"Destination,Value\nPeru,-\nChile,–\nBrazil,0\nMexico,0.00\nSpain,N/A\nItaly,..\nJapan,x\nFrance,x\nGermany,\n",
				Choices.NONE);
		assertThat(file.reading().marks()).extracting(Reading.MarkFound::key)
			.containsExactlyInAnyOrder("dash -", "dash –", "zero 0", "zero 0.00", "not_applicable N/A", "dots ..",
					"x x", "empty");
		assertThat(file.kinds()).containsOnly(Problem.Kind.MARK).hasSize(8);
		Map<String, MarkMeaning> marks = Map.of("dash -", MarkMeaning.NIL, "dash –", MarkMeaning.NOT_LISTED, "zero 0",
				MarkMeaning.NIL, "zero 0.00", MarkMeaning.ZERO_AMOUNT, "not_applicable N/A", MarkMeaning.WITHOUT_VALUE,
				"dots ..", MarkMeaning.WITHOUT_VALUE, "x x", MarkMeaning.WITHHELD, "empty", MarkMeaning.NOTHING);
		ReadFile decided = read(
				"Destination,Value\nPeru,-\nChile,–\nBrazil,0\nMexico,0.00\nSpain,N/A\nItaly,..\nJapan,x\nFrance,x\nGermany,\n",
				new Choices(Map.of(), Map.of(), Set.of(), marks, false));
		assertThat(decided.kinds()).isEmpty();
		assertThat(decided.told()).isEqualTo("pe 2031 reported_nil; cl 2031 not_listed; br 2031 reported_nil; "
				+ "mx 2031 exact 0.00; es 2031 reported_without_value; it 2031 reported_without_value; "
				+ "jp 2031 withheld; fr 2031 withheld");
	}

	@Test
	void readsWordsOfDegreeAsQualifiers() {
		ReadFile file = read("Destination;Valeur\nPérou;plus de 1 234 $\nChili;environ 5,00\nBrésil;près de 7\n",
				ReadFile.declaration(2031, 2031, NumberRule.FRENCH));
		assertThat(file.told()).isEqualTo("pe 2031 more_than 1234; cl 2031 about 5.00; br 2031 nearly 7");
	}

	@Test
	void readsSeveralYearsFromColumnsAndRows() {
		Declaration years = ReadFile.declaration(2030, 2031, NumberRule.ENGLISH);
		assertThat(read("Country,2030,2031\nPeru,7,8\n", years).told()).isEqualTo("pe 2030 exact 7; pe 2031 exact 8");
		assertThat(read("Year,Country,Item,Value\n2030,Peru,2-6,7\n2031,Peru,2-6,8\n", years).told())
			.isEqualTo("pe 2030 2-6 exact 7; pe 2031 2-6 exact 8");
		assertThat(read("Country,Value\nPeru,7\n", years).kinds()).containsExactly(Problem.Kind.YEAR_MISSING);
	}

	@Test
	void asksWhetherAmountsAreInThousands() {
		ReadFile file = read("Exports 2031 (in thousands of dollars),,\n\nDestination,Value\nPeru,7\n", Choices.NONE);
		assertThat(file.kinds()).containsExactly(Problem.Kind.UNIT_IN_DOUBT);
	}

	@Test
	void neverLosesALineThatStandsOutsideOfTheTable() {
		ReadFile file = read("Peru,7\nDestination,Value\nChile,8\n", Choices.NONE);
		assertThat(file.kinds()).contains(Problem.Kind.LINE_OUTSIDE);
		assertThat(file.told()).isEqualTo("cl 2031 exact 8");
	}

	@Test
	void aNumberThatTheSeparatorCutIsNeverReadAsItsFirstPart() {
		ReadFile file = read("Destination,Value\nPeru,1,234\n", Choices.NONE);
		assertThat(file.kinds()).containsExactly(Problem.Kind.CELLS_BEYOND);
		assertThat(file.statements()).isEmpty();
	}

	@Test
	void linesBelowANameAreReadAsOfIt() {
		ReadFile file = read("Destination,Item,Value\nPeru,,\n,2-1,7\n,2-6,8\nFenwick,,\n,2-1,9\n", Choices.NONE);
		assertThat(file.told()).isEqualTo("pe 2031 2-1 exact 7; pe 2031 2-6 exact 8");
		assertThat(file.kinds()).contains(Problem.Kind.DESTINATION_UNKNOWN);
	}

	@Test
	void aHeadThatASpreadsheetMadeADateIsNeverLeftOutWithoutAPerson() {
		ReadFile file = read("Destination,2-1,6-Feb\nPeru,7,8\n", Choices.NONE);
		assertThat(file.told()).isEqualTo("pe 2031 2-1 exact 7");
		assertThat(file.kinds()).containsExactly(Problem.Kind.ITEM_AS_DATE);
		assertThat(file.reading().isClean()).isFalse();
	}

	@Test
	void theSameCellTwiceIsTold() {
		assertThat(read("Destination,Value\nPeru,7\nPérou,7.00\n", Choices.NONE).kinds())
			.containsExactly(Problem.Kind.TWICE_THE_SAME);
		assertThat(read("Destination,Value\nPeru,7\nPérou,8\n", Choices.NONE).kinds())
			.containsExactly(Problem.Kind.TWICE_UNLIKE);
	}

	@ParameterizedTest(name = "{0} is {1}")
	@CsvSource({ "2-6,2-6", "2–6,2-6", "2 — 10,2-10", "2\u20116,2-6", "2-06,2-6", "2-4.a,2-4.a", "2-4(a),2-4.a",
			"2006,2-6", "2022,2-22", "9-2,9-2", "ECL 2-6,2-6", "2-6 Ground vehicles,2-6", "2-6: Véhicules,2-6",
			"6-Feb,date 2-6", "2-Jun,date 2-6", "2031-06-02,date 2-6", "2031-02-06,date 2-6", "06-févr.,date 2-6",
			"02-juin,date 2-6", "10-Feb,date 2-10", "2/6/2031,date 2-6", "Jun-02,date 2-6", "9-Feb,date 2-9 9-2",
			"2-6-2031,date 2-6", "vehicles,none", "26,none", "2-,none", "2.6,none" })
	void readsCodesOfItems(String written, String expected) {
		Set<ItemCode> known = Set.of(new ItemCode("2-6"), new ItemCode("2-10"), new ItemCode("2-9"),
				new ItemCode("9-2"));
		WrittenItem item = WrittenItem.read(written, known);
		String described = (item.code() != null) ? item.code().value()
				: item.isDate()
						? "date " + String.join(" ", item.candidates().stream().map(ItemCode::value).sorted().toList())
						: "none";
		assertThat(described).isEqualTo(expected);
	}

	@ParameterizedTest(name = "{0} is {1}")
	@CsvSource(delimiter = '|',
			value = { "Pérou | pe", "PERU | pe", "Turkey | tr", "Türkiye* | tr", "Turquie | tr",
					"Korea, Republic of | kr", "Republic of Korea | kr", "Corée (République de) | kr", "Czechia | cz",
					"Czech Republic | cz", "Hong Kong | hk", "Côte d'Ivoire | ci", "Congo | none", "Guinea | gn",
					"Viet Nam | vn", "U.S.A. | us", "St. Lucia | lc", "Perou [1] | pe", "Korea | none" })
	void findsDestinationsByPrintedNames(String printed, String expected) {
		assertThat(this.work.published()
			.names()
			.find(PrintedName.of(printed.strip()).text())
			.map((code) -> code.value())
			.orElse("none")).isEqualTo(expected.strip());
	}

	private ReadFile read(String text, Choices choices) {
		return ReadFile.of(text, ReadFile.ENGLISH, choices, this.formats, this.work.published());
	}

	private ReadFile read(String text, Declaration declaration) {
		return ReadFile.of(text, declaration, Choices.NONE, this.formats, this.work.published());
	}

}
