package ca.armsexports.tracker.chart;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.PartialDate;

/** The founding record of two countries on an axis of time, retyped. */
final class TimelineMother {

	static final Timeline.Today TODAY = new Timeline.Today(LocalDate.of(2026, 11, 22), "November 22, 2026");

	private TimelineMother() {
	}

	static Timeline peru() {
		return timeline("Peru", 2014, exports(BarHistoryMother.peru()), List.of(
				new Timeline.Lane("Permits", Timeline.Form.VALIDITY, List.of(peruPermit())),
				new Timeline.Lane("Goods counted", Timeline.Form.COUNT,
						List.of(mark(Stretch.at(new PartialDate("2014")), "32 LAV II, contracted", "2014"),
								mark(between("2014", "2021"), "32 LAV II, exported", "2014 to 2021"))),
				new Timeline.Lane("Events", Timeline.Form.EVENT,
						List.of(event("2014", "Peruvian military attends the CANSEC arms show in Ottawa"),
								event("2018", "Peruvian military attends the CANSEC arms show in Ottawa"),
								event("2022-07",
										"Defence minister instructed to lobby her Peruvian counterpart to buy Canadian"
												+ " military supplies"),
								mark(between("2022-12", "2023-02"),
										"49 people killed during the protests, according to Amnesty International",
										"December 2022 – February 2023"),
								mark(between("2022-12", "2023-02"),
										"12 people killed by firearms, in the cases of Amnesty’s report",
										"December 2022 – February 2023"),
								mark(between("2022-12", "2023-03"),
										"About 50 Peruvians and a police officer killed, more than 1,000 injured",
										"December 2022 – March 2023"),
								mark(between("2022-12-07", "2023-03"),
										"Protests after the removal of President Pedro Castillo; lethal force by"
												+ " security forces",
										"December 7, 2022 – March 2023"),
								event("2023",
										"Global Affairs Canada: no Canadian-made equipment used inconsistently with its"
												+ " stated end use, according to internal reports"),
								event("2023-03-07",
										"Canada’s trade minister meets Peru’s prime minister and economy minister in"
												+ " Toronto"),
								event("2023-03-30",
										"Amnesty International Canada asks the foreign minister to suspend new permits"
												+ " for Peru"),
								event("2023-11-27",
										"Attorney General presents a constitutional complaint against the president"
												+ " and ministers"),
								event("2024", "Global Affairs Canada: applications are reviewed case by case")))));
	}

	static TimeMark peruPermit() {
		return new TimeMark(between("2023-02-06", "2026-02-05"),
				Set.of(TimeMark.Doubt.BEFORE_WITHHELD, TimeMark.Doubt.END_DERIVED), "Permit, ceiling $960,000, expired",
				"February 6, 2023 – February 5, 2026 (derived); date of approval withheld",
				"Permit with a ceiling of $960,000, from February 6, 2023 to February 5, 2026, expired", proof(7));
	}

	static Timeline colombia() {
		Slot before = BarHistoryMother.state(2013, CellState.NOT_ENTERED, "not entered");
		List<Slot> years = new ArrayList<>(List.of(before));
		years.addAll(BarHistoryMother.colombia().slots());
		return timeline("Colombia", 2013,
				new Timeline.Exports("Exports, Canadian dollars of each year", Scale.LINEAR,
						BarHistoryMother.colombia().steps(), years),
				List.of(new Timeline.Lane("Goods counted", Timeline.Form.COUNT, List.of(
						mark(between("2013", "2014"), "24 LAV III, contracted", "2013 to 2014"),
						mark(between("2013", "2014"), "46 LAV, contracted", "2013 to 2014"),
						mark(Stretch.at(new PartialDate("2014")), "24 light armoured vehicles (LAV), sold", "2014"),
						mark(Stretch.at(new PartialDate("2014")), "at least 4 armoured personnel carriers (APC), sold",
								"2014"))),
						new Timeline.Lane("Events", Timeline.Form.EVENT, List.of(
								event("2014", "Colombian delegation tours the CANSEC arms show in Ottawa"),
								event("2017-10-30", "Bilateral police initiative with Colombia reported"),
								event("2021-05", "National strike in Colombia; violence against protesters"),
								event("2021-05-04",
										"Canada’s ambassador to Colombia regrets the deaths and defends peaceful"
												+ " demonstration"),
								event("2021-05-09",
										"Canada’s foreign minister condemns the violence, including disproportionate"
												+ " force by security forces")))));
	}

	/** Each form with each kind of edge. */
	static Timeline everyEdge() {
		List<TimeMark> marks = List.of(mark(Stretch.at(new PartialDate("2015-06-15")), "a day", ""),
				mark(Stretch.at(new PartialDate("2015-06")), "a month", ""),
				mark(Stretch.at(new PartialDate("2015")), "a year", ""),
				mark(between("2015-03-01", "2017-09-30"), "between days", ""),
				mark(between("2015", "2017"), "between years", ""),
				mark(new Stretch(new PartialDate("2016-02-01"), null), "the end is unknown", ""),
				mark(new Stretch(null, new PartialDate("2017-02-01")), "the start is unknown", ""));
		return new Timeline("Every edge", "Each form with each kind of edge.", new CalendarYear(2014),
				new CalendarYear(2019), null,
				List.of(new Timeline.Lane("Validity", Timeline.Form.VALIDITY, marks),
						new Timeline.Lane("Count", Timeline.Form.COUNT, marks),
						new Timeline.Lane("Event", Timeline.Form.EVENT, marks)),
				TODAY, List.of(), false, BarHistoryMother.IMPRINT);
	}

	static Timeline small(Timeline timeline) {
		return new Timeline(timeline.title(), timeline.description(), timeline.first(), timeline.last(),
				timeline.exports(), timeline.lanes(), timeline.today(), timeline.remarks(), true, timeline.imprint());
	}

	static Timeline timeline(String country, int first, Timeline.Exports exports, List<Timeline.Lane> lanes) {
		return new Timeline("Permits, shipments and events on one axis: " + country,
				"Exports by calendar year and what else has a date.", new CalendarYear(first), new CalendarYear(2026),
				exports, lanes, TODAY,
				List.of("Order in time is no proof of use. 1 entry without a date is not drawn."), false,
				BarHistoryMother.IMPRINT);
	}

	static TimeMark mark(Stretch when, String label, String detail) {
		return new TimeMark(when, Set.of(), label, detail, (detail + ": " + label).strip(), proof(label.length()));
	}

	static Stretch between(String start, String end) {
		return new Stretch(new PartialDate(start), new PartialDate(end));
	}

	private static TimeMark event(String date, String label) {
		return mark(Stretch.at(new PartialDate(date)), label, date);
	}

	private static Timeline.Exports exports(BarHistory history) {
		return new Timeline.Exports("Exports, Canadian dollars of each year", Scale.LINEAR, history.steps(),
				history.slots());
	}

	private static URI proof(int number) {
		return URI.create("https://armsexports.example/en/figures/" + number);
	}

}
