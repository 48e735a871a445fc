package ca.armsexports.tracker.claim;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import ca.armsexports.tracker.claim.Finding.Grounds;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.yearlytotal.YearlyHistory;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

/** What is expected of the founding record, then the rules one by one. */
class CheckerTests {

	@Test
	void roundsPeruOverFiveYears() {
		Finding finding = check("2.4 million", period(2017, 2021), HistoryMother.peru());
		assertThat(finding.verdict()).isEqualTo(Verdict.ROUNDS_TO);
		assertThat(finding.grounds()).isEqualTo(Grounds.SUM);
		assertThat(finding.sum()).contains(QualifiedAmount.exact(Money.cad("2403611.89")));
		assertThat(finding.question().quote().unit()).isEqualTo(Money.cad("100000"));
		assertThat(finding.evidence().addends()).extracting(YearlyTotal::year)
			.extracting(CalendarYear::value)
			.containsExactly(2017, 2018, 2019, 2020, 2021);
		assertThat(finding.evidence().gaps()).isEmpty();
	}

	@Test
	void truncatesColombiaOverFiveYears() {
		Finding finding = check("45 million", period(2014, 2018), HistoryMother.colombia());
		assertThat(finding.verdict()).isEqualTo(Verdict.TRUNCATES_TO);
		assertThat(finding.sum()).contains(QualifiedAmount.exact(Money.cad("45916927.21")));
		assertThat(finding.roundedSum()).contains(Money.cad("46000000"));
		assertThat(finding.truncatedSum()).contains(Money.cad("45000000"));
		assertThat(finding.fits()).first().satisfies((fit) -> {
			assertThat(fit.evidence().period()).isEqualTo(period(2014, 2014));
			assertThat(fit.verdict()).isEqualTo(Verdict.ROUNDS_TO);
			assertThat(fit.evidence().sum()).isEqualTo(QualifiedAmount.exact(Money.cad("44754393")));
		});
	}

	@Test
	void namesThePeriodsThatFitWhereNoneIsNamed() {
		Finding finding = check("45 million", null, HistoryMother.colombia());
		assertThat(finding.verdict()).isEqualTo(Verdict.AMBIGUOUS);
		assertThat(finding.evidence()).isNull();
		assertThat(finding.fits()).extracting((fit) -> fit.evidence().period(), Finding.Fit::verdict)
			.containsExactly(tuple(period(2014, 2014), Verdict.ROUNDS_TO), tuple(period(2014, 2015), Verdict.ROUNDS_TO),
					tuple(period(2014, 2016), Verdict.ROUNDS_TO), tuple(period(2014, 2017), Verdict.TRUNCATES_TO),
					tuple(period(2014, 2018), Verdict.TRUNCATES_TO), tuple(period(2014, 2019), Verdict.TRUNCATES_TO));
	}

	@Test
	void cannotCheckAPeriodWithMissingYears() {
		Finding finding = check("81.4 million", period(2014, 2021), HistoryMother.peru());
		assertThat(finding.verdict()).isEqualTo(Verdict.CANNOT_BE_CHECKED);
		assertThat(finding.grounds()).isEqualTo(Grounds.KNOWN_YEARS);
		assertThat(finding.evidence().addends()).hasSize(5);
		assertThat(finding.evidence().missingYears()).extracting(CalendarYear::value).containsExactly(2014, 2015, 2016);
		assertThat(finding.remainder()).contains(Money.cad("78996388.11"));
		assertThat(finding.roundedSum()).isEmpty();
	}

	@Test
	void contradictsAPeriodWithMissingYearsThatIsTooLargeAlready() {
		Finding finding = check("2.0 million", period(2014, 2021), HistoryMother.peru());
		assertThat(finding.verdict()).isEqualTo(Verdict.CONTRADICTED);
		assertThat(finding.remainder()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "1.9 million,NOT_CONTRADICTED", "1.5 million,CONTRADICTED", "1.8 million,NOT_CONTRADICTED",
			"more than 1.8 million,HOLDS", "more than $1.8-million,HOLDS", "more than 1.9 million,NOT_CONTRADICTED",
			"at least 1.8 million,HOLDS", "at most 1.8 million,CONTRADICTED", "nearly 1.8 million,CONTRADICTED" })
	void neverConfirmsAnAmountByALowerBound(String amount, Verdict verdict) {
		assertThat(check(amount, period(2023, 2023), HistoryMother.peru()).verdict()).isEqualTo(verdict);
	}

	@ParameterizedTest
	@CsvSource({ "560000", "1", "900 million", "more than 560000" })
	void offersTheItemFigureAndDoesNotUseItAsTotal(String amount) {
		Finding finding = check(amount, period(2022, 2022), HistoryMother.peru());
		assertThat(finding.verdict()).isEqualTo(Verdict.CANNOT_BE_CHECKED);
		assertThat(finding.grounds()).isEqualTo(Grounds.NO_TOTAL);
		assertThat(finding.sum()).isEmpty();
		assertThat(finding.evidence().items()).extracting(YearlyTotal::item).containsExactly(new ItemCode("2-10"));
	}

	@Test
	void sumsALowerBoundAsALowerBound() {
		Finding finding = check("4.2 million", period(2017, 2023), HistoryMother.peru());
		assertThat(finding.sum()).map(QualifiedAmount::toString).contains("more_than 4203611.89 CAD");
		assertThat(finding.verdict()).isEqualTo(Verdict.CANNOT_BE_CHECKED);
		assertThat(finding.evidence().missingYears()).containsExactly(new CalendarYear(2022));
		assertThat(finding.remainder()).isEmpty();
	}

	@Test
	void addsNothingForAYearThatIsNotListedAndNamesIt() {
		Finding finding = check("771 thousand", period(2018, 2020), HistoryMother.colombia());
		assertThat(finding.verdict()).isEqualTo(Verdict.ROUNDS_TO);
		assertThat(finding.sum()).contains(QualifiedAmount.exact(Money.cad("770915.12")));
		assertThat(finding.evidence().notListedYears()).containsExactly(new CalendarYear(2019));
		assertThat(finding.evidence().gaps()).isEmpty();
	}

	@Test
	void contradictsAnAmountForAYearThatIsNotListed() {
		assertThat(check("460,000", period(2019, 2019), HistoryMother.colombia()).verdict())
			.isEqualTo(Verdict.CONTRADICTED);
	}

	@Test
	void addsDestinations() {
		Finding finding = check("19.86 million", period(2018, 2022), HistoryMother.colombia(),
				HistoryMother.nothing("mx"));
		assertThat(finding.verdict()).isEqualTo(Verdict.CANNOT_BE_CHECKED);
		assertThat(finding.sum()).contains(QualifiedAmount.exact(Money.cad("880429.33")));
		assertThat(finding.remainder()).contains(Money.cad("18979570.67"));
		assertThat(finding.evidence().gaps()).hasSize(5)
			.allSatisfy((gap) -> assertThat(gap.destination().value()).isEqualTo("mx"));
		assertThat(check("3.28 million", period(2017, 2018), HistoryMother.colombia(), HistoryMother.peru()).verdict())
			.isEqualTo(Verdict.CONTRADICTED);
		assertThat(check("1.143 million", period(2017, 2018), HistoryMother.colombia(), HistoryMother.peru()).verdict())
			.isEqualTo(Verdict.ROUNDS_TO);
	}

	@Test
	void asksForARateWhereTheCurrencyDiffersAndShowsWhatIsImplied() {
		Finding finding = check("US$ 1.77 million", period(2017, 2021), HistoryMother.peru());
		assertThat(finding.verdict()).isEqualTo(Verdict.CANNOT_BE_CHECKED);
		assertThat(finding.grounds()).isEqualTo(Grounds.OTHER_CURRENCY);
		assertThat(finding.rateOfRecord()).contains(new BigDecimal("1.358"));
		assertThat(finding.remainder()).isEmpty();
		assertThat(finding.roundedSum()).isEmpty();
	}

	@Test
	void showsTheRateThatAnArticleImplies() {
		Finding finding = check("CAD 81.4 million (about 60 million USD)", period(2014, 2021), HistoryMother.peru());
		assertThat(finding.verdict()).isEqualTo(Verdict.CANNOT_BE_CHECKED);
		assertThat(finding.grounds()).isEqualTo(Grounds.KNOWN_YEARS);
		assertThat(finding.rateOfArticle()).contains(new BigDecimal("1.357"));
		assertThat(check("60 million USD (81.4 million CAD)", period(2014, 2021), HistoryMother.peru()).rateOfArticle())
			.contains(new BigDecimal("1.357"));
		assertThat(check("81.4 million", period(2014, 2021), HistoryMother.peru()).rateOfArticle()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "1.771 million,ROUNDS_TO", "1.77 million,ROUNDS_TO", "1.8 million,ROUNDS_TO",
			"1.7 million,TRUNCATES_TO", "1.6 million,CONTRADICTED", "more than 1.7 million,HOLDS" })
	void usesTheRateThatTheReaderGives(String amount, Verdict verdict) {
		Quote quote = WrittenAmount.read("US$ " + amount.replaceFirst("more than ", ""), Language.EN).quote();
		Question question = new Question(List.of(HistoryMother.peru().destination()), period(2017, 2021),
				amount.startsWith("more") ? quote.with(Qualifier.MORE_THAN) : quote, null, ExchangeRate.parse("1.357"));
		Finding finding = Checker.check(question, List.of(HistoryMother.peru()));
		assertThat(finding.verdict()).isEqualTo(verdict);
		assertThat(finding.grounds()).isEqualTo(Grounds.SUM);
	}

	@ParameterizedTest
	@CsvSource({ "2403611.89,EXACT", "2403611.8,TRUNCATES_TO", "2403611.9,ROUNDS_TO", "2403612,ROUNDS_TO",
			"2403611,TRUNCATES_TO", "2403611.88,CONTRADICTED", "2403611.90,CONTRADICTED", "2.40 million,ROUNDS_TO",
			"2.400 million,CONTRADICTED", "2.404 million,ROUNDS_TO", "2.405 million,CONTRADICTED",
			"2 million,ROUNDS_TO", "3 million,CONTRADICTED", "2.5 million,CONTRADICTED", "more than 2.4 million,HOLDS",
			"more than 2.41 million,CONTRADICTED", "at least 2403611.89,HOLDS", "more than 2403611.89,CONTRADICTED",
			"at most 2403611.89,HOLDS", "at most 2.4 million,CONTRADICTED", "nearly 2.5 million,CONTRADICTED",
			"nearly 2.404 million,HOLDS", "nearly 900 million,CONTRADICTED", "about 2.5 million,CONTRADICTED",
			"about 2.4 million,HOLDS", "about 2.3 million,CONTRADICTED", "about 2 million,HOLDS" })
	void measuresTheQuoteAtItsUnit(String amount, Verdict verdict) {
		assertThat(check(amount, period(2017, 2021), HistoryMother.peru()).verdict()).isEqualTo(verdict);
	}

	@ParameterizedTest
	@CsvSource({ "ROUNDED,460000,455000,NOT_CONTRADICTED", "ROUNDED,460000,460000,ROUNDS_TO",
			"ROUNDED,460000,500000,ROUNDS_TO", "ROUNDED,460000,400000,TRUNCATES_TO",
			"ROUNDED,460000,466000,CONTRADICTED", "TRUNCATED,460000,460000,TRUNCATES_TO",
			"TRUNCATED,215066,215066,TRUNCATES_TO", "TRUNCATED,215066,215067,NOT_CONTRADICTED",
			"TRUNCATED,215066,215066.99,NOT_CONTRADICTED", "AT_LEAST,460000,460000,NOT_CONTRADICTED",
			"AT_LEAST,460000,450000,CONTRADICTED", "NEARLY,460000,450000,NOT_CONTRADICTED",
			"NEARLY,460000,470000,CONTRADICTED", "AT_MOST,460000,460000,NOT_CONTRADICTED",
			"ABOUT,460000,460000,NOT_CONTRADICTED", "ABOUT,460000,480000,CONTRADICTED",
			"MORE_THAN,460000,460000,NOT_CONTRADICTED" })
	void readsEachStatementAsARange(Qualifier qualifier, String onRecord, String quoted, Verdict verdict) {
		YearlyHistory history = HistoryMother.to("pe", 2020, 2020).year(2020, onRecord, qualifier).history();
		assertThat(check(quoted, period(2020, 2020), history).verdict()).isEqualTo(verdict);
	}

	@Test
	void holdsAQualifierOnlyIfItIsTrueOfTheWholeRange() {
		YearlyHistory history = HistoryMother.to("pe", 2020, 2020).year(2020, "960000").history();
		assertThat(check("nearly 1 million", period(2020, 2020), history).verdict()).isEqualTo(Verdict.HOLDS);
		YearlyHistory rounded = HistoryMother.to("pe", 2020, 2020).year(2020, "960000", Qualifier.ROUNDED).history();
		assertThat(check("more than 955000", period(2020, 2020), rounded).verdict())
			.isEqualTo(Verdict.NOT_CONTRADICTED);
		assertThat(check("at least 955000", period(2020, 2020), rounded).verdict()).isEqualTo(Verdict.HOLDS);
	}

	@Test
	void takesTheOnlyPeriodThatFits() {
		Finding finding = check("734,960.49", null, HistoryMother.peru());
		assertThat(finding.verdict()).isEqualTo(Verdict.EXACT);
		assertThat(finding.evidence().period()).isEqualTo(period(2019, 2019));
	}

	@Test
	void contradictsWithoutPeriodOnlyIfEveryYearHasATotal() {
		Finding gaps = check("900 million", null, HistoryMother.colombia());
		assertThat(gaps.verdict()).isEqualTo(Verdict.CANNOT_BE_CHECKED);
		assertThat(gaps.grounds()).isEqualTo(Grounds.NO_PERIOD);
		YearlyHistory whole = HistoryMother.to("pe", 2020, 2021).year(2020, "5").year(2021, "7").history();
		assertThat(check("900 million", null, whole).verdict()).isEqualTo(Verdict.CONTRADICTED);
		assertThat(check("12", null, whole).verdict()).isEqualTo(Verdict.EXACT);
	}

	@Test
	void neverTakesAnotherMeasureForATotal() {
		YearlyHistory history = HistoryMother.to("pe", 2018, 2021)
			.inCurrency(2018, "5", "USD")
			.inPricesOfAnotherYear(2019, "5")
			.state(2020, CellState.WITHHELD)
			.state(2021, CellState.REPORTED_NIL)
			.history();
		Finding finding = check("5", period(2018, 2021), history);
		assertThat(finding.verdict()).isEqualTo(Verdict.CANNOT_BE_CHECKED);
		assertThat(finding.evidence().gaps()).extracting(Gap::year)
			.extracting(CalendarYear::value)
			.containsExactly(2018, 2019, 2020);
		assertThat(finding.evidence().notListedYears()).containsExactly(new CalendarYear(2021));
	}

	@Test
	void readsYearsOutsideTheHistoryAsMissing() {
		assertThat(check("5", period(1990, 2100), HistoryMother.peru()).evidence().gaps()).hasSize(111 - 6);
		assertThat(check("5", null, HistoryMother.to("pe", 2100, 2100).year(2100, "5").history()).verdict())
			.isEqualTo(Verdict.EXACT);
	}

	@Test
	void rejectsAQuestionThatCountsADestinationTwice() {
		Quote quote = Quote.of(QualifiedAmount.exact(Money.cad("5")));
		assertThatIllegalArgumentException().isThrownBy(() -> new Question(List.of(), null, quote, null, null));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> check("5", null, HistoryMother.peru(), HistoryMother.peru()));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> check("5", null, HistoryMother.peru(), HistoryMother.nothing("all")));
	}

	@ParameterizedTest
	@CsvSource({ "0", "-1", "1000001", "0.0000001" })
	void rejectsARateOutOfBounds(String rate) {
		assertThatIllegalArgumentException().isThrownBy(() -> new ExchangeRate(new BigDecimal(rate)));
	}

	@ParameterizedTest
	@CsvSource({ "1e3", "+1", "''", "1.", "1.2345678", "99999999" })
	void rejectsARateThatIsMalformed(String rate) {
		assertThatIllegalArgumentException().isThrownBy(() -> ExchangeRate.parse(rate));
	}

	private static Finding check(String amount, Period period, YearlyHistory... histories) {
		WrittenAmount written = WrittenAmount.read(amount, Language.EN);
		return Checker.check(new Question(Stream.of(histories).map(YearlyHistory::destination).toList(), period,
				written.quote(), written.beside(), null), Arrays.asList(histories));
	}

	private static Period period(int from, int to) {
		return new Period(new CalendarYear(from), new CalendarYear(to));
	}

}
