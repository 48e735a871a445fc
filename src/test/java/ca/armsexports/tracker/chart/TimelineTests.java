package ca.armsexports.tracker.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.PartialDate;
import ca.armsexports.tracker.shared.Qualifier;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TimelineTests {

	private static final String HOSTILE = "\"><script>alert(1)</script>'&\u0000\u0008\uD800]]>";

	static Stream<Timeline> timelines() {
		return Stream.of(TimelineMother.peru(), TimelineMother.colombia(), TimelineMother.everyEdge(),
				TimelineMother.small(TimelineMother.peru()), TimelineMother.small(TimelineMother.colombia()));
	}

	@Test
	void drawsPeruAndColombiaAsBefore() throws Exception {
		golden("timeline-peru", TimelineMother.peru());
		golden("timeline-colombia", TimelineMother.colombia());
		golden("timeline-every-edge", TimelineMother.everyEdge());
		golden("timeline-peru-small", TimelineMother.small(TimelineMother.peru()));
	}

	private static void golden(String name, Timeline timeline) throws Exception {
		Golden.holds(name + "-wide.svg", Drawing.of(timeline, Sheet.file(Layout.COLUMNS)).svg());
		Golden.holds(name + "-narrow.svg", Drawing.of(timeline, Sheet.file(Layout.NARROW_ROWS)).svg());
	}

	@ParameterizedTest
	@MethodSource("timelines")
	void saysEachMarkAloudOnceAndLinksIt(Timeline timeline) throws Exception {
		for (Layout layout : Layout.values()) {
			DrawnXml drawn = DrawnXml.of(Drawing.of(timeline, Sheet.inline(layout, "a")).svg());
			List<String> words = new ArrayList<>();
			List<String> proofs = new ArrayList<>();
			if (timeline.exports() != null) {
				timeline.exports().years().stream().flatMap((slot) -> slot.marks().stream()).forEach((mark) -> {
					words.add(mark.words());
					if (mark.proof() != null) {
						proofs.add(mark.proof().toString());
					}
				});
			}
			timeline.lanes().stream().flatMap((lane) -> lane.marks().stream()).forEach((mark) -> {
				words.add(mark.words());
				proofs.add(String.valueOf(mark.proof()));
			});
			List<String> lanes = timeline.lanes().stream().map(Timeline.Lane::heading).toList();
			assertThat(drawn.values("aria-label").stream().filter((label) -> !lanes.contains(label)))
				.containsExactlyInAnyOrderElementsOf(words);
			assertThat(drawn.values("href")).containsExactlyInAnyOrderElementsOf(proofs);
			assertThat(drawn.elements("title").getFirst().getTextContent()).isEqualTo(timeline.title());
			assertThat(drawn.elements("desc").getFirst().getTextContent()).isEqualTo(timeline.description());
		}
	}

	@ParameterizedTest
	@MethodSource("timelines")
	void carriesNoStyleAndNoScriptThatAPolicyWouldRefuse(Timeline timeline) throws Exception {
		for (Layout layout : Layout.values()) {
			DrawnXml drawn = DrawnXml.of(Drawing.of(timeline, Sheet.inline(layout, "a")).svg());
			assertThat(drawn.values("style")).isEmpty();
			assertThat(drawn.elements("style")).isEmpty();
			assertThat(drawn.elements("script")).isEmpty();
			assertThat(drawn.values("id")).doesNotHaveDuplicates().allMatch((id) -> id.startsWith("a-"));
		}
	}

	@ParameterizedTest
	@MethodSource("timelines")
	void writesNoWordsOverOthers(Timeline timeline) throws Exception {
		for (Layout layout : Layout.values()) {
			requireClearWords(timeline, layout);
		}
	}

	@Test
	void writesNoWordsOverOthersHoweverTheDatesFall() throws Exception {
		Random random = new Random(20230206);
		for (int i = 0; i < 120; i++) {
			Timeline timeline = random(random);
			requireClearWords(timeline, pick(Layout.values(), random));
		}
	}

	private static void requireClearWords(Timeline timeline, Layout layout) throws Exception {
		DrawnXml drawn = DrawnXml.of(Drawing.of(timeline, Sheet.file(layout)).svg());
		List<Box> boxes = drawn.textBoxes();
		List<String> texts = drawn.texts();
		for (int i = 0; i < boxes.size(); i++) {
			assertThat(boxes.get(i).right()).as("%s in %s", texts.get(i), timeline).isLessThanOrEqualTo(layout.width());
			assertThat(boxes.get(i).left()).as("%s in %s", texts.get(i), timeline).isNotNegative();
			for (int j = 0; j < i; j++) {
				assertThat(boxes.get(i).isNear(boxes.get(j), 0))
					.as("%s over %s in %s, %s", texts.get(i), texts.get(j), layout, timeline)
					.isFalse();
			}
		}
	}

	private static Timeline random(Random random) {
		int first = 1990 + random.nextInt(20);
		int years = 1 + random.nextInt(24);
		List<Timeline.Lane> lanes = new ArrayList<>();
		for (Timeline.Form form : Timeline.Form.values()) {
			List<TimeMark> marks = new ArrayList<>();
			for (int i = random.nextInt(9); i > 0; i--) {
				marks.add(TimelineMother.mark(randomStretch(first, years, random),
						"word ".repeat(1 + random.nextInt(30)), random.nextBoolean() ? "a detail of it" : ""));
			}
			lanes.add(new Timeline.Lane("Lane of " + form, form, marks));
		}
		List<Slot> slots = new ArrayList<>();
		for (int year = first; year < first + years; year++) {
			slots.add(random.nextBoolean() ? BarHistoryMother.state(year, CellState.NOT_ENTERED, "not entered")
					: Slot.of(Integer.toString(year),
							BarHistoryMother.bar(year, Integer.toString(1 + random.nextInt(100_000_000)),
									pick(Qualifier.values(), random), Hue.EXPORTS,
									BarHistoryMother.label(Integer.toString(random.nextInt(100_000_000))))));
		}
		Timeline.Exports exports = random.nextInt(4) == 0 ? null
				: new Timeline.Exports("Exports", pick(Scale.values(), random), BarHistoryMother.peru().steps(), slots);
		return new Timeline("Random", "At random.", new CalendarYear(first), new CalendarYear(first + years - 1),
				exports, lanes, TimelineMother.TODAY, List.of("A remark."), random.nextBoolean(),
				BarHistoryMother.IMPRINT);
	}

	private static Stretch randomStretch(int first, int years, Random random) {
		PartialDate one = randomDate(first, years, random);
		PartialDate other = randomDate(first, years, random);
		return switch (random.nextInt(4)) {
			case 0 -> Stretch.at(one);
			case 1 -> new Stretch(one, null);
			case 2 -> new Stretch(null, one);
			default -> (one.compareTo(other) <= 0) ? new Stretch(one, other) : new Stretch(other, one);
		};
	}

	private static PartialDate randomDate(int first, int years, Random random) {
		String day = "%d-%02d-%02d".formatted(first + random.nextInt(years), 1 + random.nextInt(12),
				1 + random.nextInt(28));
		return new PartialDate(day.substring(0, pick(new Integer[] { 4, 7, 10 }, random)));
	}

	private static <T> T pick(T[] values, Random random) {
		return values[random.nextInt(values.length)];
	}

	@Test
	void drawsEachFormUnlikeTheOthers() throws Exception {
		for (Layout layout : List.of(Layout.COLUMNS, Layout.NARROW_ROWS)) {
			Set<String> shapes = Set.of(shape(Timeline.Form.VALIDITY, layout), shape(Timeline.Form.COUNT, layout),
					shape(Timeline.Form.EVENT, layout));
			assertThat(shapes).hasSize(3);
		}
	}

	/** Everything but the colours, which are never the only carrier of meaning. */
	private static String shape(Timeline.Form form, Layout layout) throws Exception {
		Timeline timeline = new Timeline(
				"One", "One mark.", new CalendarYear(2014), new CalendarYear(2019), null, List.of(
						new Timeline.Lane("Lane", form,
								List.of(new TimeMark(TimelineMother.between("2015-03-01", "2017-09-30"),
										(form == Timeline.Form.VALIDITY) ? Set.of(TimeMark.Doubt.END_DERIVED)
												: Set.of(),
										"one", "", "one", null)))),
				TimelineMother.TODAY, List.of(), false, BarHistoryMother.IMPRINT);
		return String.join("|",
				DrawnXml.of(Drawing.of(timeline, Sheet.inline(layout, "a")).svg())
					.elements("g")
					.stream()
					.filter((group) -> group.getAttribute("class").equals("chart-mark"))
					.map(TimelineTests::paths)
					.toList());
	}

	private static String paths(Element mark) {
		List<String> data = new ArrayList<>();
		for (int i = 0; i < mark.getElementsByTagNameNS("*", "path").getLength(); i++) {
			data.add(((Element) mark.getElementsByTagNameNS("*", "path").item(i)).getAttribute("d"));
		}
		return String.join(" ", data);
	}

	@Test
	void drawsDatesAsPreciseAsTheyAre() {
		TimeAxis axis = TimeAxis.even(2014, 6, 0, 600);
		assertExtent(Stretch.at(new PartialDate("2015-07-01")), axis, 149, 149, 153, 153);
		assertExtent(Stretch.at(new PartialDate("2015")), axis, 100, 108, 192, 200);
		assertExtent(TimelineMother.between("2015", "2017"), axis, 100, 200, 300, 400);
		assertExtent(TimelineMother.between("2015-01-01", "2017"), axis, 100, 100, 300, 400);
		assertExtent(TimelineMother.between("2015-01-01", "2016-12-31"), axis, 100, 100, 300, 300);
		assertExtent(new Stretch(new PartialDate("2015-01-01"), null), axis, 100, 100, 100, 130);
		assertExtent(new Stretch(null, new PartialDate("2016-12-31")), axis, 270, 300, 300, 300);
	}

	private static void assertExtent(Stretch stretch, TimeAxis axis, double... expected) {
		TimeExtent extent = TimeExtent.of(stretch, axis);
		double[] actual = { extent.from(), extent.firmFrom(), extent.firmTo(), extent.to() };
		assertThat(actual).as(stretch.toString()).containsExactly(expected, Offset.offset(2.0));
	}

	@Test
	void hatchesWhatIsWithheldAndWhatIsDerived() throws Exception {
		String plain = permit(Set.of());
		assertThat(permit(Set.of(TimeMark.Doubt.BEFORE_WITHHELD))).isNotEqualTo(plain).contains("stroke-dasharray");
		assertThat(permit(Set.of(TimeMark.Doubt.END_DERIVED))).isNotEqualTo(plain).contains("stroke-dasharray");
	}

	private static String permit(Set<TimeMark.Doubt> doubts) {
		TimeMark permit = new TimeMark(TimelineMother.between("2023-02-06", "2026-02-05"), doubts, "Permit", "",
				"Permit", null);
		return Drawing.of(
				TimelineMother.timeline("Peru", 2023, null,
						List.of(new Timeline.Lane("Permits", Timeline.Form.VALIDITY, List.of(permit)))),
				Sheet.file(Layout.COLUMNS))
			.svg();
	}

	@Test
	void standsOnEvenYearsWhetherTheyLeapOrNot() {
		TimeAxis axis = TimeAxis.even(2019, 3, 0, 300);
		assertThat(axis.at(LocalDate.of(2020, 1, 1))).isEqualTo(100);
		assertThat(axis.after(LocalDate.of(2020, 12, 31))).isEqualTo(200);
		assertThat(axis.at(LocalDate.of(2020, 12, 31))).isLessThan(200);
	}

	@ParameterizedTest
	@EnumSource(Layout.class)
	void takesHostileWordsForWords(Layout layout) throws Exception {
		TimeMark mark = new TimeMark(Stretch.at(new PartialDate("2015")), Set.of(), HOSTILE, HOSTILE, HOSTILE, null);
		Timeline timeline = new Timeline(HOSTILE, HOSTILE, new CalendarYear(2014), new CalendarYear(2016), null,
				List.of(new Timeline.Lane(HOSTILE, Timeline.Form.EVENT, List.of(mark))),
				new Timeline.Today(LocalDate.of(2016, 1, 1), HOSTILE), List.of(HOSTILE), false,
				new Imprint(HOSTILE, HOSTILE, HOSTILE));
		String svg = Drawing.of(timeline, Sheet.file(layout)).svg();
		assertThat(svg).doesNotContain("<script");
		assertThat(DrawnXml.of(svg).elements("script")).isEmpty();
		assertThat(Drawing.of(timeline, Sheet.file(layout)).png()).isNotEmpty();
	}

	@Test
	void drawsTheSameInEveryLocale() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			String arabic = Drawing.of(TimelineMother.peru(), Sheet.file(Layout.COLUMNS)).svg();
			Locale.setDefault(Locale.FRANCE);
			assertThat(Drawing.of(TimelineMother.peru(), Sheet.file(Layout.COLUMNS)).svg()).isEqualTo(arabic);
		}
		finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void refusesAMarkOutsideOfItsYears() {
		TimeMark mark = TimelineMother.mark(Stretch.at(new PartialDate("2030")), "later", "");
		assertThatIllegalArgumentException().isThrownBy(() -> TimelineMother.timeline("Peru", 2014, null,
				List.of(new Timeline.Lane("Events", Timeline.Form.EVENT, List.of(mark)))));
	}

	@Test
	void refusesExportsOfOtherYearsThanItsOwn() {
		Timeline.Exports exports = TimelineMother.peru().exports();
		assertThatIllegalArgumentException()
			.isThrownBy(() -> TimelineMother.timeline("Peru", 2015, exports, List.of()));
	}

	@Test
	void refusesAStretchWithoutADateOrBackwards() {
		@Nullable PartialDate none = null;
		assertThatIllegalArgumentException().isThrownBy(() -> new Stretch(none, none));
		assertThatIllegalArgumentException().isThrownBy(() -> TimelineMother.between("2016", "2015-12-31"));
	}

}
