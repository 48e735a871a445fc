package ca.armsexports.tracker.shared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Values that cannot be wrong. */
class ValuesTests {

	@ParameterizedTest
	@ValueSource(strings = { "1989", "2101", "21", "2021a", "", "２０２１" })
	void refusesWhatIsNoYear(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> CalendarYear.parse(text));
	}

	@ParameterizedTest
	@ValueSource(ints = { CalendarYear.FIRST, 2021, CalendarYear.LAST })
	void takesEveryYearOfTheRecord(int year) {
		assertThat(CalendarYear.parse(Integer.toString(year))).hasToString(Integer.toString(year));
	}

	@Test
	void yearsFollowEachOther() {
		CalendarYear year = new CalendarYear(2021);
		assertThat(year.next()).isEqualTo(new CalendarYear(2022)).isGreaterThan(year);
		assertThatIllegalArgumentException().isThrownBy(() -> new CalendarYear(CalendarYear.LAST).next());
	}

	@Test
	void reportOnAYearIsDueByTheEndOfMay() {
		assertThat(new CalendarYear(2025).reportDue()).isEqualTo(LocalDate.of(2026, 5, 31));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023-13", "2023-02-30", "23", "2023-2", "2023-02-06T00:00", "" })
	void refusesWhatIsNoDate(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(text));
	}

	@Test
	void knowsWhatADateCanMean() {
		assertThat(new PartialDate("2023").latest()).isEqualTo(LocalDate.of(2023, 12, 31));
		assertThat(new PartialDate("2024-02").earliest()).isEqualTo(LocalDate.of(2024, 2, 1));
		assertThat(new PartialDate("2024-02").latest()).isEqualTo(LocalDate.of(2024, 2, 29));
		assertThat(new PartialDate("2023-02-06").latest()).isEqualTo(LocalDate.of(2023, 2, 6));
	}

	@Test
	void knowsHowMuchOfADateIsKnown() {
		assertThat(new PartialDate("2023").precision()).isEqualTo(PartialDate.Precision.YEAR);
		assertThat(new PartialDate("2023-02").precision()).isEqualTo(PartialDate.Precision.MONTH);
		assertThat(new PartialDate("2023-02-06").precision()).isEqualTo(PartialDate.Precision.DAY);
	}

	@Test
	void datesSortInTime() {
		assertThat(Stream.of("2023-02", "2023", "2022-12-31", "2023-02-06").map(PartialDate::new).sorted())
			.extracting(PartialDate::toString)
			.containsExactly("2022-12-31", "2023", "2023-02", "2023-02-06");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2.6", "2-", "0-1", "2-6.", "2-6.A", "2-6.a.b.c.d" })
	void refusesWhatIsNoItem(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> new ItemCode(text));
	}

	@Test
	void refusesEndlessCodesInLittleTime() {
		assertThatIllegalArgumentException().isThrownBy(() -> new ItemCode("2-4" + ".a".repeat(100_000)));
		assertThatIllegalArgumentException().isThrownBy(() -> new SourceId("a-".repeat(100_000)));
	}

	@Test
	void itemsSortByTheirNumbers() {
		assertThat(Stream.of("9-2", "2-10", "2-4.b", "2-6", "2-4", "2-4.a").map(ItemCode::new).sorted())
			.extracting(ItemCode::value)
			.containsExactly("2-4", "2-4.a", "2-4.b", "2-6", "2-10", "9-2");
	}

	@ParameterizedTest
	@ValueSource(strings = { "PE", "per", "p", "ALL", "" })
	void refusesWhatIsNoDestination(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> new DestinationCode(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1", "0.001", "100000000000000" })
	void refusesWhatIsNoAmount(String amount) {
		assertThatIllegalArgumentException().isThrownBy(() -> Money.cad(amount));
	}

	@Test
	void refusesAnAmountWithoutAllItsDigits() {
		assertThatIllegalArgumentException().isThrownBy(() -> Money.cad("1E3"));
		assertThatIllegalArgumentException().isThrownBy(() -> Money.of("1", "CAN"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "0.5", "0.01", "99999999999999.99" })
	void takesEveryAmountInBounds(String amount) {
		assertThat(Money.cad(amount)).hasToString(amount + " CAD");
	}

	@Test
	void addsAndSubtractsAtTheFinerPrecision() {
		assertThat(Money.cad("1.5").plus(Money.cad("2"))).isEqualTo(Money.cad("3.5"));
		assertThat(Money.cad("2").minus(Money.cad("0.25"))).isEqualTo(Money.cad("1.75"));
		assertThat(Money.cad("2").minus(Money.cad("2"))).isEqualTo(Money.cad("0"));
		assertThatIllegalArgumentException().isThrownBy(() -> Money.cad("2").minus(Money.cad("2.01")));
		assertThatIllegalArgumentException().isThrownBy(() -> Money.cad("2").minus(Money.of("1", "USD")));
	}

	@Test
	void sameSumsAreOfOneCurrency() {
		assertThat(Money.cad("1").isSameSum(Money.of("1", "USD"))).isFalse();
		assertThat(Money.cad("1").isSameSum(Money.cad("1.01"))).isFalse();
	}

	@Test
	void theWordOfAnAmountSurvivesItsSum() {
		QualifiedAmount exact = QualifiedAmount.exact(Money.cad("2.50"));
		QualifiedAmount bound = new QualifiedAmount(Money.cad("1"), Qualifier.MORE_THAN);
		assertThat(exact.plus(bound)).isEqualTo(new QualifiedAmount(Money.cad("3.50"), Qualifier.MORE_THAN))
			.hasToString("more_than 3.50 CAD");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "01", "-1", "1.0", "1000000000", "", "１" })
	void refusesWhatIsNoRelease(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> ReleaseNumber.parse(text));
	}

	@Test
	void releasesFollowTheFoundingRecord() {
		ReleaseNumber second = ReleaseNumber.FOUNDING.next();
		assertThat(second).isEqualTo(ReleaseNumber.parse("2")).isGreaterThan(ReleaseNumber.FOUNDING).hasToString("2");
		assertThat(second.previous()).isEqualTo(ReleaseNumber.FOUNDING);
		assertThatIllegalArgumentException().isThrownBy(ReleaseNumber.FOUNDING::previous);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "01", "-1", "1.0", "1000000000000000000", "", "１" })
	void refusesWhatIsNoFigure(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> FigureId.parse(text));
	}

	@Test
	void figuresSortByTheirNumbers() {
		assertThat(FigureId.parse("10")).isGreaterThan(new FigureId(9)).hasToString("10");
		assertThat(new FigureId(1)).hasToString("1");
		assertThatIllegalArgumentException().isThrownBy(() -> new FigureId(0)).withMessageContaining("not 0");
	}

	@Test
	void destinationsAreCountriesOrAllTogether() {
		assertThat(DestinationCode.ALL.isCountry()).isFalse();
		assertThat(new DestinationCode("pe").isCountry()).isTrue();
		assertThat(new DestinationCode("pe")).isGreaterThan(new DestinationCode("co")).hasToString("pe");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "-a", "a-", "A-1", "a b", "" })
	void refusesWhatIsNoSource(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> new SourceId(text));
	}

	@Test
	void sourcesSortByTheirNames() {
		assertThat(new SourceId("gac-2023")).isGreaterThan(new SourceId("gac-2022")).hasToString("gac-2023");
	}

	@Test
	void itemsKnowTheirGroups() {
		assertThat(new ItemCode("9-2").group()).isEqualTo(9);
		assertThat(new ItemCode("2-4.a")).hasToString("2-4.a");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "100", "45.5", "100.0" })
	void sharesAreOfTheWhole(String value) {
		assertThat(new Percent(new BigDecimal(value))).hasToString(value);
	}

	@ParameterizedTest
	@ValueSource(strings = { "-0.1", "100.1" })
	void noShareIsBelowNothingOrAboveTheWhole(String value) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Percent(new BigDecimal(value)));
	}

	@Test
	void hashesAreThoseOfTheStandard() {
		String abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
		assertThat(Sha256.of("abc")).isEqualTo(new Sha256(abc)).hasToString(abc);
		assertThatIllegalArgumentException().isThrownBy(() -> new Sha256(abc.toUpperCase(Locale.ROOT)));
		assertThatIllegalArgumentException().isThrownBy(() -> new Sha256(abc + "0"));
	}

	@Test
	void namesThatDifferInCaseAreOnePersons() {
		PersonName name = new PersonName("Ada Editor");
		assertThat(name.isSamePerson(new PersonName(" ADA editor "))).isTrue();
		assertThat(name.isSamePerson(new PersonName("Ada Editors"))).isFalse();
		assertThat(name).hasToString("Ada Editor");
	}

	@Test
	void namesHaveOneToHundredCharacters() {
		assertThat(new PersonName("x".repeat(100)).value()).hasSize(100);
		assertThatIllegalArgumentException().isThrownBy(() -> new PersonName("x".repeat(101)));
		assertThatIllegalArgumentException().isThrownBy(() -> new PersonName(" "));
	}

	@Test
	void onlyWhatWasStatedIsStored() {
		assertThat(Arrays.stream(CellState.values()).filter((state) -> !state.isStored()))
			.containsExactlyInAnyOrder(CellState.NOT_ENTERED, CellState.REPORT_NOT_PUBLISHED);
		assertThat(CellState.ofCode("not_listed").code()).isEqualTo("not_listed");
		assertThatIllegalArgumentException().isThrownBy(() -> CellState.ofCode("NOT_LISTED"))
			.withMessageContaining("reported, ");
	}

	@Test
	void readersGetTheFirstLanguageThatThereIs() {
		assertThat(Language.firstOf(List.of(Locale.GERMAN, Locale.CANADA_FRENCH, Locale.ENGLISH)))
			.isEqualTo(Language.FR);
		assertThat(Language.firstOf(List.of(Locale.GERMAN))).isEqualTo(Language.EN);
		assertThat(Language.findByCode("de")).isEmpty();
		assertThat(Language.ofCode("es").locale()).isEqualTo(Locale.forLanguageTag("es-419"));
	}

	@Test
	void wordsStandInEnglishAtLeast() {
		assertThatIllegalArgumentException().isThrownBy(() -> new LocalizedText(" ", "Pérou", null));
		LocalizedText text = new LocalizedText("Peru", "Pérou", "Perú");
		assertThat(text.in(Language.EN)).isEqualTo("Peru");
		assertThat(text.in(Language.ES)).isEqualTo("Perú");
		assertThat(text.languageFor(Language.FR)).isEqualTo(Language.FR);
	}

	@Test
	void keepsTheDecimalsAsPrinted() {
		assertThat(Money.cad("2700.00")).hasToString("2700.00 CAD");
		assertThat(Money.cad("44754393")).hasToString("44754393 CAD");
		assertThat(Money.cad("2700.00").isSameSum(Money.cad("2700"))).isTrue();
	}

	@Test
	void neverAddsCurrencies() {
		assertThatIllegalArgumentException().isThrownBy(() -> Money.cad("1").plus(Money.of("1", "USD")))
			.withMessage("CAD and USD are not added");
	}

	@Test
	void saysWhatIsNotThere() {
		NotFound missing = new NotFound("country", new DestinationCode("zz"));
		assertThat(missing).hasMessage("no country zz");
		assertThat(missing.thing()).isEqualTo("country");
		assertThat(missing.identifier()).isEqualTo("zz");
	}

	@Test
	void textsFallBackToMarkedEnglish() {
		LocalizedText text = new LocalizedText("Peru", "Pérou", null);
		assertThat(text.in(Language.FR)).isEqualTo("Pérou");
		assertThat(text.in(Language.ES)).isEqualTo("Peru");
		assertThat(text.languageFor(Language.ES)).isEqualTo(Language.EN);
	}

}
