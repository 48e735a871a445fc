package ca.armsexports.tracker.chart;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DrawingTests {

	private static final String HOSTILE = "\"><script>alert(1)</script>'&\u0000\u0008\uD800]]>";

	static Stream<BarHistory> histories() {
		return Stream.of(BarHistoryMother.peru(), BarHistoryMother.logarithmic(BarHistoryMother.peru()),
				BarHistoryMother.colombia(), BarHistoryMother.logarithmic(BarHistoryMother.colombia()),
				BarHistoryMother.everyMark(), BarHistoryMother.destinations());
	}

	@Test
	void drawsPeruAndColombiaAsBefore() throws Exception {
		for (Layout layout : List.of(Layout.COLUMNS, Layout.NARROW_ROWS)) {
			String shape = (layout == Layout.COLUMNS) ? "wide" : "narrow";
			golden("peru-linear-" + shape, BarHistoryMother.peru(), layout);
			golden("peru-logarithmic-" + shape, BarHistoryMother.logarithmic(BarHistoryMother.peru()), layout);
			golden("colombia-linear-" + shape, BarHistoryMother.colombia(), layout);
			golden("colombia-logarithmic-" + shape, BarHistoryMother.logarithmic(BarHistoryMother.colombia()), layout);
			golden("every-mark-" + shape, BarHistoryMother.everyMark(), layout);
		}
		Golden.holds("peru-inline.svg",
				Drawing.of(BarHistoryMother.peru(), Sheet.inline(Layout.COLUMNS, "pe-yearly")).svg());
		golden("destinations-wide-rows", BarHistoryMother.destinations(), Layout.WIDE_ROWS);
	}

	private void golden(String name, BarHistory history, Layout layout) throws Exception {
		Golden.holds(name + ".svg", Drawing.of(history, Sheet.file(layout)).svg());
	}

	@Test
	void printsEachAmountOfColombiaInFullBesideTheLargest() throws Exception {
		for (Layout layout : Layout.values()) {
			assertThat(DrawnXml.of(Drawing.of(BarHistoryMother.colombia(), Sheet.file(layout)).svg()).texts())
				.contains("44,754,393", "522,203", "310,576.25", "21,111.10", "not listed");
		}
	}

	@ParameterizedTest
	@MethodSource("histories")
	void saysEverythingInsideAFileOfItsOwn(BarHistory history) throws Exception {
		for (Layout layout : Layout.values()) {
			DrawnXml drawn = DrawnXml.of(Drawing.of(history, Sheet.file(layout)).svg());
			String words = String.join(" ", drawn.texts());
			assertThat(words).contains(history.title(), history.unit(), history.imprint().source(),
					history.imprint().release(), history.imprint().address());
			assertThat(drawn.root().getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
			assertThat(drawn.root().getAttribute("width")).isNotEmpty();
			assertThat(drawn.root().getAttribute("height")).isNotEmpty();
		}
	}

	@ParameterizedTest
	@MethodSource("histories")
	void carriesNoStyleAndNoScriptThatAPolicyWouldRefuse(BarHistory history) throws Exception {
		for (Layout layout : Layout.values()) {
			DrawnXml drawn = DrawnXml.of(Drawing.of(history, Sheet.inline(layout, "a")).svg());
			assertThat(drawn.values("style")).isEmpty();
			assertThat(drawn.elements("style")).isEmpty();
			assertThat(drawn.elements("script")).isEmpty();
		}
	}

	@ParameterizedTest
	@MethodSource("histories")
	void namesEveryIdOnceAndBehindItsPrefix(BarHistory history) throws Exception {
		List<String> ids = new ArrayList<>();
		for (Layout layout : Layout.values()) {
			String prefix = "x-" + layout.name().toLowerCase(Locale.ROOT).replace('_', '-');
			List<String> own = DrawnXml.of(Drawing.of(history, Sheet.inline(layout, prefix)).svg()).values("id");
			assertThat(own).isNotEmpty().allMatch((id) -> id.startsWith(prefix + "-"));
			ids.addAll(own);
		}
		assertThat(ids).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@MethodSource("histories")
	void saysEachMarkAloudAndLinksItsProof(BarHistory history) throws Exception {
		for (Layout layout : Layout.values()) {
			DrawnXml drawn = DrawnXml.of(Drawing.of(history, Sheet.inline(layout, "a")).svg());
			List<Mark> marks = history.slots().stream().flatMap((slot) -> slot.marks().stream()).toList();
			assertThat(drawn.values("aria-label")).containsExactlyElementsOf(marks.stream().map(Mark::words).toList());
			assertThat(drawn.values("href")).containsExactlyElementsOf(marks.stream()
				.filter((mark) -> mark.proof() != null)
				.map((mark) -> mark.proof().toString())
				.toList());
			assertThat(drawn.elements("title").getFirst().getTextContent()).isEqualTo(history.title());
			assertThat(drawn.elements("desc").getFirst().getTextContent()).isEqualTo(history.description());
		}
	}

	@ParameterizedTest
	@MethodSource("histories")
	void writesNoWordsOverOthers(BarHistory history) throws Exception {
		for (Layout layout : Layout.values()) {
			requireClearWords(history, layout);
		}
	}

	@Test
	void writesNoWordsOverOthersHoweverTheFiguresFall() throws Exception {
		Random random = new Random(20140630);
		for (int i = 0; i < 150; i++) {
			BarHistory history = random(random);
			requireClearWords(history, pick(Layout.values(), random));
		}
	}

	private static void requireClearWords(BarHistory history, Layout layout) throws Exception {
		requireClearWords(DrawnXml.of(Drawing.of(history, Sheet.file(layout)).svg()), layout, history);
	}

	static void requireClearWords(DrawnXml drawn, Layout layout, Object history) {
		List<Box> boxes = drawn.textBoxes();
		List<String> texts = drawn.texts();
		for (int i = 0; i < boxes.size(); i++) {
			assertThat(boxes.get(i).right()).as("%s in %s", texts.get(i), history).isLessThanOrEqualTo(layout.width());
			assertThat(boxes.get(i).left()).as("%s in %s", texts.get(i), history).isNotNegative();
			for (int j = 0; j < i; j++) {
				assertThat(boxes.get(i).isNear(boxes.get(j), 0))
					.as("%s over %s in %s, %s", texts.get(i), texts.get(j), layout, history)
					.isFalse();
			}
		}
	}

	private static BarHistory random(Random random) {
		List<Slot> slots = new ArrayList<>();
		int count = 1 + random.nextInt(37);
		double magnitude = 2 + random.nextDouble(7);
		for (int year = 1990; year < 1990 + count; year++) {
			CellState state = pick(CellState.values(), random);
			if (state != CellState.REPORTED && random.nextBoolean()) {
				slots.add(BarHistoryMother.state(year, state, state.code().replace('_', ' ')));
			}
			else {
				String amount = String.format(Locale.ROOT, "%.2f", Math.pow(10, random.nextDouble(magnitude)));
				Qualifier qualifier = pick(Qualifier.values(), random);
				BarLabel label = BarHistoryMother.label(amount)
					.withQualifier((qualifier == Qualifier.EXACT) ? "" : qualifier.code().replace('_', ' '))
					.withPart((random.nextInt(8) == 0) ? "2-10 only" : "");
				slots.add(Slot.of(Integer.toString(year),
						BarHistoryMother.bar(year, amount, qualifier, Hue.EXPORTS, label)));
			}
		}
		return BarHistoryMother.history("Random", pick(Scale.values(), random), slots);
	}

	static <T> T pick(T[] values, Random random) {
		return values[random.nextInt(values.length)];
	}

	@ParameterizedTest
	@EnumSource(Layout.class)
	void takesHostileWordsForWords(Layout layout) throws Exception {
		Mark bar = new Mark.Bar(QualifiedAmount.exact(Money.cad("5")), Hue.EXPORTS,
				new BarLabel(HOSTILE, HOSTILE, HOSTILE, HOSTILE), HOSTILE, URI.create("/en/figures/1?a=1&b='"));
		Mark state = new Mark.State(CellState.NOT_LISTED, HOSTILE, HOSTILE, null);
		BarHistory history = new BarHistory(HOSTILE, HOSTILE, HOSTILE, Scale.LINEAR, (step) -> HOSTILE,
				List.of(new Series(HOSTILE, HOSTILE, Hue.BLUE)),
				List.of(new Slot(HOSTILE, HOSTILE, List.of(bar)), Slot.of(HOSTILE, state)),
				new Imprint(HOSTILE, HOSTILE, HOSTILE));
		String svg = Drawing.of(history, Sheet.file(layout)).svg();
		DrawnXml drawn = DrawnXml.of(svg);
		assertThat(svg).doesNotContain("<script");
		assertThat(drawn.elements("script")).isEmpty();
		assertThat(drawn.elements("title").getFirst().getTextContent()).contains("<script>alert(1)</script>");
		assertThat(Drawing.of(history, Sheet.file(layout)).png()).isNotEmpty();
	}

	@Test
	void refusesAProofThatIsNoPage() {
		URI script = URI.create("javascript:alert(1)");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Mark.State(CellState.NOT_LISTED, "not listed", "not listed", script));
	}

	@Test
	void refusesAReportedStateWithoutAnAmount() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Mark.State(CellState.REPORTED, "", "reported", null));
	}

	@Test
	void refusesTwoCurrenciesOnOneScale() {
		Mark dollars = new Mark.Bar(QualifiedAmount.exact(Money.cad("5")), Hue.BLUE, BarLabel.of("5", "5"), "5", null);
		Mark euros = new Mark.Bar(QualifiedAmount.exact(Money.of("5", "EUR")), Hue.GREEN, BarLabel.of("5", "5"), "5",
				null);
		assertThatIllegalArgumentException().isThrownBy(() -> BarHistoryMother.history("Two currencies", Scale.LINEAR,
				List.of(Slot.of("a", dollars), Slot.of("b", euros))));
	}

	@Test
	void refusesAPrefixThatIsNoId() {
		assertThatIllegalArgumentException().isThrownBy(() -> Sheet.inline(Layout.COLUMNS, "1 \""));
	}

	@ParameterizedTest
	@EnumSource(Layout.class)
	void drawsAHistoryInWhichNothingIsKnown(Layout layout) throws Exception {
		BarHistory history = BarHistoryMother.history("Nothing", Scale.LOGARITHMIC,
				List.of(BarHistoryMother.state(2014, CellState.NOT_ENTERED, "not entered")));
		DrawnXml drawn = DrawnXml.of(Drawing.of(history, Sheet.file(layout)).svg());
		assertThat(drawn.texts()).contains("2014", "not entered");
	}

	@ParameterizedTest
	@EnumSource(Layout.class)
	void drawsTheMostSlotsThereMayBe(Layout layout) throws Exception {
		List<Slot> slots = new ArrayList<>();
		for (int i = 0; i < BarHistory.MOST_SLOTS; i++) {
			slots.add(BarHistoryMother.exact(1000 + i, Integer.toString(1000 + i * i)));
		}
		Drawing drawing = Drawing.of(BarHistoryMother.history("Many", Scale.LINEAR, slots), Sheet.file(layout));
		assertThat(DrawnXml.of(drawing.svg()).elements("a")).hasSize(BarHistory.MOST_SLOTS);
		assertThat(drawing.png()).isNotEmpty();
	}

	@Test
	void drawsTheSameInEveryLocale() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			String arabic = Drawing.of(BarHistoryMother.destinations(), Sheet.file(Layout.COLUMNS)).svg();
			Locale.setDefault(Locale.FRANCE);
			assertThat(Drawing.of(BarHistoryMother.destinations(), Sheet.file(Layout.COLUMNS)).svg()).isEqualTo(arabic);
		}
		finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void showsAnAmountTooSmallForItsScale() throws Exception {
		BarHistory history = BarHistoryMother.history("Small", Scale.LINEAR,
				List.of(BarHistoryMother.exact(2014, "9000000000"), BarHistoryMother.exact(2015, "1")));
		Element small = DrawnXml.of(Drawing.of(history, Sheet.file(Layout.COLUMNS)).svg()).elements("a").getLast();
		String body = ((Element) small.getElementsByTagNameNS("*", "path").item(0)).getAttribute("d");
		List<Double> points = Pattern.compile("[0-9.]+")
			.matcher(body)
			.results()
			.map((found) -> Double.valueOf(found.group()))
			.toList();
		assertThat(points.get(1) - points.get(3)).isEqualTo(1.5);
	}

}
