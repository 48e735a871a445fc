package ca.armsexports.tracker.site.timeline;

import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.chart.Scale;
import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.research.FigureView;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.source.Source;
import org.jspecify.annotations.Nullable;

/** Everything that the page of a country's timeline says. */
record TimelinePage(PageFrame frame, Destination destination, Scale scale, List<Choice> choices,
		@Nullable InlineTimeline drawing, List<TimelineEntry> entries, List<TimelineEntry> undated,
		Map<SourceId, Source> sources, FigureView view) {

	/** A kind that the country has, switched on or off. */
	record Choice(String code, String name, int count, boolean on) {
	}

	/** Whether some kind is switched off. */
	public boolean isFiltered() {
		return this.choices.stream().anyMatch((choice) -> !choice.on());
	}

	/** Whether the scale of the exports is logarithmic. */
	public boolean isLogarithmic() {
		return this.scale == Scale.LOGARITHMIC;
	}

}
