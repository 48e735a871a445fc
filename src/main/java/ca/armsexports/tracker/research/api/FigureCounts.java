package ca.armsexports.tracker.research.api;

import java.util.Map;

import ca.armsexports.tracker.research.FigureFilter;
import ca.armsexports.tracker.research.FigureQuery;
import ca.armsexports.tracker.research.FigureSummaries;
import ca.armsexports.tracker.shared.ReleaseNumber;
import org.springframework.stereotype.Component;

/** How many figures the countries and items have. */
@Component
class FigureCounts {

	private final FigureSummaries summaries;

	FigureCounts(FigureSummaries summaries) {
		this.summaries = summaries;
	}

	Map<String, Long> byDestination(ReleaseNumber release) {
		return by(FigureFilter.DESTINATION, release);
	}

	Map<String, Long> byItem(ReleaseNumber release) {
		return by(FigureFilter.ITEM, release);
	}

	private Map<String, Long> by(FigureFilter filter, ReleaseNumber release) {
		return this.summaries.getSummary(FigureQuery.ALL, release).counts().getOrDefault(filter, Map.of());
	}

}
