package ca.armsexports.tracker.site.home;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import ca.armsexports.tracker.chart.BarHistory;
import ca.armsexports.tracker.chart.Scale;
import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.country.Destinations;
import ca.armsexports.tracker.release.Ledger;
import ca.armsexports.tracker.release.Release;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Prose;
import ca.armsexports.tracker.site.drawing.HistoryDrawing;
import ca.armsexports.tracker.site.drawing.InlineChart;
import ca.armsexports.tracker.source.Sources;
import ca.armsexports.tracker.yearlytotal.YearlyHistory;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;
import ca.armsexports.tracker.yearlytotal.YearlyTotals;
import org.springframework.stereotype.Component;

/** Puts the first page together from the modules of the record. */
@Component
class HomePages {

	private static final int LATEST = 3;

	private final YearlyTotals yearlyTotals;

	private final Destinations destinations;

	private final Sources sources;

	private final Ledger ledger;

	HomePages(YearlyTotals yearlyTotals, Destinations destinations, Sources sources, Ledger ledger) {
		this.yearlyTotals = yearlyTotals;
		this.destinations = destinations;
		this.sources = sources;
		this.ledger = ledger;
	}

	HomePage home(Scale scale, PageFrame frame) {
		YearlyHistory history = history(frame);
		Map<DestinationCode, Destination> names = this.destinations.mapDestinations(frame.release());
		List<HomePage.Line> countries = countries(names, frame);
		int others = (int) names.keySet().stream().filter(DestinationCode::isCountry).count() - countries.size();
		HomeWords words = new HomeWords(frame, history);
		return new HomePage(frame, words.answer(), InlineChart.ofYears(drawing(history, scale, frame)), countries,
				others, words.unknown(others, this.sources.getEditions(frame.release())), releases(frame));
	}

	BarHistory drawing(Scale scale, PageFrame frame) {
		return drawing(history(frame), scale, frame);
	}

	private YearlyHistory history(PageFrame frame) {
		return this.yearlyTotals.getHistory(DestinationCode.ALL, frame.release(), frame.reading().day());
	}

	private static BarHistory drawing(YearlyHistory history, Scale scale, PageFrame frame) {
		String title = frame.phrases()
			.text("home.chart.title", history.years().getFirst().year(), history.years().getLast().year());
		String description = frame.phrases()
			.text("home.chart.description",
					new HomeWords(frame, history).answer().stream().map(Prose::text).collect(Collectors.joining(" ")));
		return HistoryDrawing.of(history, title, description, scale, frame, "");
	}

	private List<HomePage.Line> countries(Map<DestinationCode, Destination> names, PageFrame frame) {
		Map<DestinationCode, YearlyTotal> latest = this.yearlyTotals.listTotals(frame.release())
			.stream()
			.filter((total) -> total.destination().isCountry() && total.amount() != null)
			.collect(Collectors.toMap(YearlyTotal::destination, (total) -> total,
					(one, other) -> (one.year().compareTo(other.year()) > 0) ? one : other));
		return latest.values()
			.stream()
			.map((total) -> new HomePage.Line(Objects.requireNonNull(names.get(total.destination())), total))
			.sorted(Comparator.comparing((line) -> line.destination().nameIn(frame.language()),
					frame.phrases().alphabetical()))
			.toList();
	}

	private List<Release> releases(PageFrame frame) {
		return this.ledger.listReleases()
			.reversed()
			.stream()
			.filter((release) -> release.number().compareTo(frame.release()) <= 0)
			.limit(LATEST)
			.toList();
	}

}
