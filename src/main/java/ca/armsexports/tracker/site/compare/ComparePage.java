package ca.armsexports.tracker.site.compare;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.research.FigureView;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Prose;
import ca.armsexports.tracker.site.drawing.InlineChart;
import ca.armsexports.tracker.source.Source;
import ca.armsexports.tracker.yearlytotal.Share;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the page of a comparison says; without a result where too few are
 * chosen.
 */
record ComparePage(PageFrame frame, String title, Form form, Map<DestinationCode, Destination> names,
		@Nullable Result result) {

	/** What is found. */
	record Result(CompareScale scale, List<Prose> answer, List<CompareSeries> series, InlineChart chart,
			List<String> apart, List<Compared.Year> years, List<Prose> missing, boolean bothGroups, List<Source> cited,
			FigureView view) {

		/** Whether shares are shown. */
		public boolean isShare() {
			return this.scale == CompareScale.SHARE;
		}

		/** Whether amounts are sums that we made. */
		public boolean isTallied() {
			return this.series.stream().anyMatch(CompareSeries::tallied);
		}

		/** The years, the latest first. */
		public List<Compared.Year> latestFirst() {
			return this.years.reversed();
		}

	}

	/** What can be chosen. */
	record Form(List<Choice> destinations, List<Choice> items, List<CalendarYear> years, @Nullable CalendarYear from,
			@Nullable CalendarYear to, CompareScale scale, @Nullable String alone) {

		/** The codes of the scales. */
		public List<String> scales() {
			return List.of(CompareScale.LINEAR.code(), CompareScale.LOG.code(), CompareScale.SHARE.code());
		}

	}

	/** A destination or an item to choose. */
	record Choice(String code, String name, boolean chosen) {
	}

	/**
	 * The name of a destination.
	 * @param code its code
	 */
	public String nameOf(DestinationCode code) {
		return Objects.requireNonNull(this.names.get(code)).nameIn(this.frame.language());
	}

	/**
	 * A share with its qualifier.
	 * @param share the share
	 */
	public String shown(Share share) {
		String qualifier = this.frame.phrases().qualifier(share.qualifier());
		return (qualifier + " " + this.frame.phrases().percent(share.percent().value())).strip();
	}

}
