package ca.armsexports.tracker.site.explore;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ca.armsexports.tracker.chart.BarHistory;
import ca.armsexports.tracker.chart.Mark;
import ca.armsexports.tracker.chart.Scale;
import ca.armsexports.tracker.chart.Slot;
import ca.armsexports.tracker.research.FigureSum;
import ca.armsexports.tracker.research.FigureYear;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.site.drawing.Marks;
import ca.armsexports.tracker.source.ReportEditions;
import org.jspecify.annotations.Nullable;

/**
 * The exports of a table year by year: each bar adds up what the table shows of a year.
 */
final class ExploreDrawing {

	private final PageFrame frame;

	private final Phrases phrases;

	private final ReportEditions editions;

	private final ExploreAddress address;

	ExploreDrawing(PageFrame frame, ReportEditions editions, ExploreAddress address) {
		this.frame = frame;
		this.phrases = frame.phrases();
		this.editions = editions;
		this.address = address;
	}

	BarHistory draw(FigureSum sum, List<FigureYear> years, String clauses, Scale scale) {
		Marks marks = new Marks(this.frame);
		Map<CalendarYear, FigureYear> byYear = years.stream()
			.collect(Collectors.toMap(FigureYear::year, Function.identity()));
		CalendarYear first = years.getFirst().year();
		CalendarYear last = years.getLast().year();
		List<Slot> slots = Stream.iterate(first, (year) -> year.compareTo(last) <= 0, CalendarYear::next)
			.map((year) -> slot(year, byYear.get(year), marks))
			.toList();
		String kind = sum.allDestinations() ? "all" : (sum.group() != null) ? "group" : "totals";
		String title = this.phrases.text("explore.chart.title." + kind, first, last,
				(sum.group() != null) ? sum.group() : "");
		String description = this.phrases.text("explore.chart.description", clauses);
		return marks.draw(title, description, scale, slots, "/explore", this.address.toString());
	}

	private Slot slot(CalendarYear year, @Nullable FigureYear figures, Marks marks) {
		String name = year.toString();
		return new Slot(name, "’" + name.substring(2), List.of(mark(name, year, figures, marks)));
	}

	private Mark mark(String name, CalendarYear year, @Nullable FigureYear figures, Marks marks) {
		if (figures == null) {
			return marks.ofAbsence(name, this.editions.stateOfAbsence(year, this.frame.reading().day()));
		}
		String proof = (figures.only() != null) ? this.frame.figure(figures.only()) : this.frame.link("/explore")
				+ (this.frame.reading().frozen() ? "&" : "?") + this.address.set("from", name).set("to", name);
		if (figures.sum() == null) {
			return marks.ofState(name, Objects.requireNonNull(figures.state()), proof);
		}
		return marks.ofSum(name, figures.sum(), figures.addends(), proof);
	}

}
