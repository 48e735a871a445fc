package ca.armsexports.tracker.yearlytotal;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.change.Warning;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SlipSearchTests {

	private static final Set<ItemCode> ITEMS = Set.of(new ItemCode("2-6"), new ItemCode("2-21"), new ItemCode("9-2"),
			new ItemCode("2-4"));

	private final AtomicLong numbers = new AtomicLong();

	/** Peru 2020 and 2021, Colombia 2014 and 2015, Peru 2017 and 2018, and the brink. */
	@ParameterizedTest
	@CsvSource({ "2020, 948081.53, 2700.00, true", "2014, 44754393, 522203, true", "2017, 88823.51, 629046.36, false",
			"2017, 100.00, 1000.00, false", "2017, 100.00, 1000.01, true", "2017, 1000.01, 100.00, true",
			"2017, 0, 5000, false" })
	void warnsOfAChangeByMoreThanAFactorOfTen(int year, String earlier, String later, boolean warned) {
		List<Warning> warnings = find(List.of(total(year + 1, later)), List.of(total(year, earlier)));
		assertThat(kinds(warnings)).isEqualTo(warned ? List.of("factor_of_ten") : List.of());
		if (warned) {
			assertThat(warnings.getFirst().arguments()).containsExactly(String.valueOf(year), earlier,
					String.valueOf(year + 1), later);
		}
	}

	@Test
	void tellsAPairOnce() {
		assertThat(find(List.of(total(2016, "1"), total(2017, "100")), List.of())).hasSize(1);
		assertThat(find(List.of(total(2016, "1")), List.of(total(2017, "100")))).hasSize(1);
	}

	@Test
	void warnsOfAnAmountThatStandsForTheYearBeforeToo() {
		assertThat(kinds(find(List.of(total(2017, "1234.50")), List.of(total(2016, "1234.5")))))
			.containsExactly("equal_years");
	}

	/** Colombia 2020: 2-21 and 2-22 together make 2,020.00. */
	@Test
	void printsTheDifferenceBetweenItemsAndTheirTotal() {
		List<Warning> warnings = find(List.of(item(2020, "2-6", "458318.87")), List.of(total(2020, "460338.87")));
		assertThat(kinds(warnings)).containsExactly("items_miss_total");
		assertThat(warnings.getFirst().arguments()).containsExactly("2020", "458318.87", "460338.87", "2020.00");
	}

	@Test
	void addsNoCompleteSystemsAndNoPartsOfItems() {
		assertThat(find(List.of(item(2020, "2-6", "60.00"), item(2020, "2-4", "40.00"), item(2020, "2-4.a", "10.00"),
				item(2020, "9-2", "60.00"), total(2020, "100.00")), List.of()))
			.extracting(Warning::kind)
			.containsOnly("unknown_item");
	}

	@Test
	void comparesNoAmountsThatAreNotExactWithATotal() {
		Statement atLeast = new Statement(number(), new CalendarYear(2022), new ItemCode("2-6"),
				new QualifiedAmount(Money.cad("560000"), Qualifier.MORE_THAN), PriceBasis.CURRENT_PRICES,
				new SourceId("globe-2024"), true);
		assertThat(find(List.of(atLeast), List.of(total(2022, "1000000")))).isEmpty();
	}

	@Test
	void warnsOfACellThatOneDocumentStatesTwice() {
		assertThat(kinds(find(List.of(total(2020, "5.00")), List.of(total(2020, "5.00")))))
			.containsExactly("stated_twice");
	}

	@Test
	void warnsOfAnItemThatIsNotOnTheListAndAYearThatIsNotOver() {
		assertThat(kinds(find(List.of(item(2026, "2-99", "5.00")), List.of()))).containsExactly("future_year",
				"unknown_item");
	}

	@Test
	void looksPastWhatTheDraftWithdrawsOrReplaces() {
		Statement published = total(2020, "100000");
		assertThat(
				new SlipSearch(List.of(total(2021, "5")), List.of(published), Set.of(published.figure()), ITEMS, 2026)
					.find())
			.isEmpty();
		Statement corrected = new Statement(published.figure(), published.year(), null,
				QualifiedAmount.exact(Money.cad("10")), published.priceBasis(), published.source(), true);
		assertThat(find(List.of(corrected), List.of(published, total(2021, "5")))).isEmpty();
	}

	private List<Warning> find(List<Statement> proposed, List<Statement> published) {
		return new SlipSearch(proposed, published, Set.of(), ITEMS, 2026).find();
	}

	private static List<String> kinds(List<Warning> warnings) {
		return warnings.stream().map(Warning::kind).toList();
	}

	private Statement total(int year, String amount) {
		return statement(year, null, amount);
	}

	private Statement item(int year, String item, String amount) {
		return statement(year, new ItemCode(item), amount);
	}

	private Statement statement(int year, @Nullable ItemCode item, String amount) {
		return new Statement(number(), new CalendarYear(year), item, QualifiedAmount.exact(Money.cad(amount)),
				PriceBasis.CURRENT_PRICES, new SourceId("gac-2022"), true);
	}

	private FigureId number() {
		return new FigureId(this.numbers.incrementAndGet());
	}

}
