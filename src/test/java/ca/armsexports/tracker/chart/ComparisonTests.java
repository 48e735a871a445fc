package ca.armsexports.tracker.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ComparisonTests {

	static Stream<Comparison> comparisons() {
		return Stream.of(BarHistoryMother.comparison(), BarHistoryMother.logarithmicComparison(),
				BarHistoryMother.crowd(), BarHistoryMother.shares());
	}

	@Test
	void drawsTheSameAsBefore() throws Exception {
		for (Layout layout : List.of(Layout.COLUMNS, Layout.NARROW_ROWS)) {
			String shape = (layout == Layout.COLUMNS) ? "wide" : "narrow";
			golden("comparison-linear-" + shape, BarHistoryMother.comparison(), layout);
			golden("comparison-logarithmic-" + shape, BarHistoryMother.logarithmicComparison(), layout);
			golden("comparison-crowd-" + shape, BarHistoryMother.crowd(), layout);
			golden("comparison-shares-" + shape, BarHistoryMother.shares(), layout);
		}
	}

	private static void golden(String name, Comparison comparison, Layout layout) throws Exception {
		Golden.holds(name + ".svg", Drawing.of(comparison, Sheet.file(layout)).svg());
	}

	@ParameterizedTest
	@MethodSource("comparisons")
	void saysEverythingInsideAFileOfItsOwn(Comparison comparison) throws Exception {
		for (Layout layout : Layout.values()) {
			String words = String.join(" ", drawn(comparison, layout).texts());
			assertThat(words).contains(comparison.title(), comparison.unit(), comparison.imprint().source(),
					comparison.imprint().release(), comparison.imprint().address());
			comparison.series().forEach((series) -> assertThat(words).contains(series.name(), series.code()));
			assertThat(Drawing.of(comparison, Sheet.file(layout)).png()).isNotEmpty();
		}
	}

	@ParameterizedTest
	@MethodSource("comparisons")
	void namesEachBarByMoreThanItsHue(Comparison comparison) throws Exception {
		int marks = comparison.years().size() * comparison.series().size();
		List<String> words = drawn(comparison, Layout.COLUMNS).texts();
		List<String> codes = comparison.series().stream().map(Series::code).toList();
		assertThat(words.stream().filter(codes::contains)).hasSize(marks + codes.size());
		List<String> names = comparison.series().stream().flatMap((it) -> Stream.of(it.name(), it.code())).toList();
		assertThat(drawn(comparison, Layout.NARROW_ROWS).texts().stream().filter(names::contains))
			.hasSize(marks + names.size());
	}

	@ParameterizedTest
	@MethodSource("comparisons")
	void saysEachMarkAloudAndLinksItsProof(Comparison comparison) throws Exception {
		List<Mark> marks = comparison.years().stream().flatMap((year) -> year.marks().stream()).toList();
		for (Layout layout : Layout.values()) {
			DrawnXml drawn = DrawnXml.of(Drawing.of(comparison, Sheet.inline(layout, "a")).svg());
			assertThat(drawn.values("aria-label")).containsAll(marks.stream().map(Mark::words).toList());
			assertThat(drawn.elements("a"))
				.hasSize((int) marks.stream().filter((mark) -> mark.proof() != null).count());
			assertThat(drawn.values("style")).isEmpty();
		}
	}

	@ParameterizedTest
	@MethodSource("comparisons")
	void writesNoWordsOverOthers(Comparison comparison) throws Exception {
		for (Layout layout : Layout.values()) {
			DrawingTests.requireClearWords(drawn(comparison, layout), layout, comparison.title());
		}
	}

	@Test
	void writesNoWordsOverOthersHoweverTheFiguresFall() throws Exception {
		Random random = new Random(20150101);
		for (int i = 0; i < 100; i++) {
			Comparison comparison = random(random);
			Layout layout = DrawingTests.pick(Layout.values(), random);
			DrawingTests.requireClearWords(drawn(comparison, layout), layout, comparison);
		}
	}

	@Test
	void keepsOneScaleInAllRowsOfColumns() throws Exception {
		List<Double> zeros = drawn(BarHistoryMother.crowd(), Layout.COLUMNS).elements("text")
			.stream()
			.filter((text) -> text.getTextContent().equals("1,000") || text.getTextContent().equals("100 million"))
			.map((text) -> Double.valueOf(text.getAttribute("y")))
			.toList();
		assertThat(zeros).hasSize(4);
		assertThat(zeros.get(0) - zeros.get(1)).isEqualTo(zeros.get(2) - zeros.get(3));
	}

	@Test
	void givesNothingThatIsNoAmountALength() throws Exception {
		DrawnXml drawn = drawn(BarHistoryMother.comparison(), Layout.COLUMNS);
		assertThat(drawn.elements("circle")).hasSize(1);
		assertThat(String.join(" ", drawn.texts())).contains("not listed", "not entered", "not published",
				"44,754,393");
	}

	@Test
	void refusesFewerThanTwoSeriesAndMoreThanSix() {
		List<Series> series = IntStream.range(0, 7)
			.mapToObj((i) -> new Series("S" + i, "S" + i, Hue.compared(Math.min(5, i))))
			.toList();
		for (int count : new int[] { 0, 1, 7 }) {
			Slot year = new Slot("2014", "14",
					Collections.nCopies(Math.max(1, count), new Mark.State(CellState.NOT_ENTERED, "", "", null)));
			assertThatIllegalArgumentException().isThrownBy(() -> new Comparison("", "", "", Scale.LINEAR,
					(step) -> "1", series.subList(0, count), List.of(year), BarHistoryMother.IMPRINT));
		}
	}

	@Test
	void refusesAYearThatLacksAMarkOrABarInAnotherHue() {
		Comparison comparison = BarHistoryMother.comparison();
		Slot year = comparison.years().getFirst();
		assertThatIllegalArgumentException().isThrownBy(
				() -> with(comparison, List.of(new Slot(year.label(), year.brief(), year.marks().subList(0, 1)))));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> with(comparison, List.of(new Slot(year.label(), year.brief(), year.marks().reversed()))));
	}

	@Test
	void refusesDollarsAndSharesOnOneScale() {
		Mark share = BarHistoryMother.shares().years().getFirst().marks().getFirst();
		Mark amount = BarHistoryMother.comparison().years().get(5).marks().get(1);
		assertThatIllegalArgumentException().isThrownBy(
				() -> with(BarHistoryMother.comparison(), List.of(new Slot("2014", "14", List.of(share, amount)))));
	}

	@Test
	void refusesALengthBelowNothing() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Extent(new BigDecimal("-1"), Qualifier.EXACT, "%"));
	}

	private static Comparison with(Comparison comparison, List<Slot> years) {
		return new Comparison(comparison.title(), comparison.unit(), comparison.description(), comparison.scale(),
				comparison.steps(), comparison.series(), years, comparison.imprint());
	}

	private static DrawnXml drawn(Comparison comparison, Layout layout) throws Exception {
		return DrawnXml.of(Drawing.of(comparison, Sheet.file(layout)).svg());
	}

	private static Comparison random(Random random) {
		int count = 2 + random.nextInt(5);
		List<Series> series = IntStream.range(0, count)
			.mapToObj((i) -> new Series("Destination " + "x".repeat(random.nextInt(20)),
					random.nextBoolean() ? "AB" : "2-10", Hue.compared(i)))
			.toList();
		double magnitude = 2 + random.nextDouble(7);
		List<Slot> years = new ArrayList<>();
		for (int year = 1990; year < 1991 + random.nextInt(37); year++) {
			List<Mark> marks = new ArrayList<>();
			for (Series one : series) {
				marks.add(mark(year, one.hue(), magnitude, random));
			}
			years.add(new Slot(Integer.toString(year), "'" + year % 100, marks));
		}
		BarHistory plain = BarHistoryMother.peru();
		return new Comparison("Random", plain.unit(), plain.description(), DrawingTests.pick(Scale.values(), random),
				plain.steps(), series, years, plain.imprint());
	}

	private static Mark mark(int year, Hue hue, double magnitude, Random random) {
		CellState state = DrawingTests.pick(CellState.values(), random);
		if (state != CellState.REPORTED && random.nextBoolean()) {
			return BarHistoryMother.state(year, state, state.code().replace('_', ' ')).marks().getFirst();
		}
		String amount = String.format(Locale.ROOT, "%.2f", Math.pow(10, random.nextDouble(magnitude)));
		Qualifier qualifier = DrawingTests.pick(Qualifier.values(), random);
		return BarHistoryMother.bar(year, amount, qualifier, hue, BarHistoryMother.label(amount)
			.withQualifier((qualifier == Qualifier.EXACT) ? "" : qualifier.code().replace('_', ' ')));
	}

}
