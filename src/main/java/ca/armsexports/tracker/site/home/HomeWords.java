package ca.armsexports.tracker.site.home;

import java.util.ArrayList;
import java.util.List;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.shared.web.Prose;
import ca.armsexports.tracker.shared.web.Prose.Run;
import ca.armsexports.tracker.source.ReportEditions;
import ca.armsexports.tracker.yearlytotal.YearOfHistory;
import ca.armsexports.tracker.yearlytotal.YearlyHistory;

/** The sentences of the first page: the answer, and what is not known. */
final class HomeWords {

	private final PageFrame frame;

	private final Phrases phrases;

	private final YearlyHistory history;

	HomeWords(PageFrame frame, YearlyHistory history) {
		this.frame = frame;
		this.phrases = frame.phrases();
		this.history = history;
	}

	List<Prose> answer() {
		List<Prose> answer = new ArrayList<>();
		this.history.findLatestTotal().ifPresent((year) -> {
			if (year.total() != null && year.total().amount() != null) {
				answer.add(this.phrases.prose("home.answer.latest", Run.of(year.year().toString()), new Run(
						this.phrases.headline(year.total().amount()), this.frame.figure(year.total().figure()))));
			}
		});
		answer.add(this.phrases.prose(answer.isEmpty() ? "home.answer.nothing" : "home.answer.caveat"));
		return List.copyOf(answer);
	}

	/** What a reader might take for known and is not. */
	List<Prose> unknown(int others, ReportEditions editions) {
		List<Prose> unknown = new ArrayList<>();
		unknown.add(this.phrases.prose("home.unknown.states"));
		List<CalendarYear> missing = this.history.years()
			.stream()
			.filter((year) -> year.total() == null)
			.map(YearOfHistory::year)
			.toList();
		List<CalendarYear> reported = missing.stream()
			.filter((year) -> editions.findCovering(year).isPresent())
			.toList();
		if (!reported.isEmpty()) {
			unknown.add(this.phrases.prose("country.unknown.not_entered", Run.of(this.phrases.years(reported))));
		}
		List<CalendarYear> unreported = missing.stream()
			.filter((year) -> editions.findCovering(year).isEmpty())
			.toList();
		if (!unreported.isEmpty()) {
			unknown.add(this.phrases.prose("home.unknown.no_edition", Run.of(this.phrases.years(unreported))));
		}
		unknown.add(this.phrases.prose("home.unknown.countries",
				new Run(this.phrases.count(others), this.frame.link("/countries") + "#others")));
		unknown.add(this.phrases.prose("home.unknown.end_user"));
		unknown.add(this.phrases.prose("home.unknown.secondhand"));
		return List.copyOf(unknown);
	}

}
