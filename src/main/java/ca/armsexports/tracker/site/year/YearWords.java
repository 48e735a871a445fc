package ca.armsexports.tracker.site.year;

import java.util.ArrayList;
import java.util.List;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.shared.web.Prose;
import ca.armsexports.tracker.shared.web.Prose.Run;
import ca.armsexports.tracker.source.ReportEditions;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;

/**
 * The sentences of a year's page: the answer, what is not known, when the report is due.
 */
final class YearWords {

	/** As many countries as a sentence bears. */
	private static final int MOST_IN_SENTENCE = 4;

	/**
	 * The first year whose report was due by law: section 27 of the Export and Import
	 * Permits Act sets the day since 1 September 2019. Earlier reports were voluntary.
	 */
	private static final CalendarYear FIRST_DUE = new CalendarYear(2019);

	private final PageFrame frame;

	private final Phrases phrases;

	private final YearRecord exports;

	private final ReportEditions editions;

	private final int destinations;

	YearWords(PageFrame frame, YearRecord exports, ReportEditions editions, int destinations) {
		this.frame = frame;
		this.phrases = frame.phrases();
		this.exports = exports;
		this.editions = editions;
		this.destinations = destinations;
	}

	List<Prose> answer() {
		List<Prose> answer = new ArrayList<>();
		Run year = Run.of(this.exports.year().toString());
		YearlyTotal all = this.exports.all();
		if (all != null) {
			answer
				.add(this.phrases.prose("year.answer.all", year, new Run(words(all), this.frame.figure(all.figure()))));
		}
		addCountries(answer);
		List<Prose> parts = this.exports.listWithoutTotal().stream().map(this::parts).toList();
		if (!parts.isEmpty() && parts.size() <= MOST_IN_SENTENCE) {
			answer.add(this.phrases.prose("year.answer.items", List.of(this.phrases.series(parts))));
		}
		if (answer.isEmpty()) {
			answer.add(this.phrases.prose(
					absence() == CellState.REPORT_NOT_PUBLISHED ? "year.answer.not_published" : "year.answer.nothing",
					year, Run.of(this.phrases.date(this.exports.year().reportDue()))));
		}
		return List.copyOf(answer);
	}

	private void addCountries(List<Prose> answer) {
		List<YearRecord.Line> totals = this.exports.listTotals();
		if (totals.isEmpty()) {
			return;
		}
		Prose largest = this.phrases.series(totals.stream().limit(MOST_IN_SENTENCE).map(this::total).toList());
		if (totals.size() <= MOST_IN_SENTENCE) {
			answer.add(this.phrases.prose("year.answer.countries", List.of(largest)));
		}
		else {
			answer.add(this.phrases.prose("year.answer.largest",
					List.of(Prose.of(new Run(this.phrases.count(totals.size()), "#countries")), largest)));
		}
	}

	private Prose total(YearRecord.Line line) {
		YearlyTotal total = line.total();
		return this.phrases.prose("year.answer.country", Run.of(name(line)), (total != null)
				? new Run(words(total), this.frame.figure(total.figure())) : Run.of(this.phrases.state(absence())));
	}

	/** A country with its items: those with an amount, else those that are named. */
	private Prose parts(YearRecord.Line line) {
		List<YearlyTotal> valued = line.items().stream().filter((statement) -> statement.amount() != null).toList();
		List<Prose> items = (valued.isEmpty() ? line.items() : valued).stream()
			.map((statement) -> this.phrases.prose("year.answer.item",
					new Run(words(statement), this.frame.figure(statement.figure())),
					Run.of(String.valueOf(statement.item()))))
			.toList();
		return this.phrases.prose("year.answer.country",
				List.of(Prose.of(Run.of(name(line))), this.phrases.series(items)));
	}

	/** Everything that a reader might take for known and is not. */
	List<Prose> unknown() {
		List<Prose> unknown = new ArrayList<>();
		Run year = Run.of(this.exports.year().toString());
		for (YearRecord.Line line : this.exports.lines()) {
			if (line.total() == null) {
				unknown.add(this.phrases.prose("year.unknown.no_total", country(line)));
			}
			else if (line.total().state() == CellState.NOT_LISTED) {
				unknown.add(this.phrases.prose("year.unknown.not_listed",
						new Run(name(line), this.frame.figure(line.total().figure()))));
			}
		}
		if (absence() == CellState.REPORT_NOT_PUBLISHED) {
			unknown.add(this.phrases.prose("year.unknown.not_published", year,
					Run.of(this.phrases.date(this.exports.year().reportDue()))));
		}
		else if (this.editions.findCovering(this.exports.year()).isEmpty()) {
			unknown.add(this.phrases.prose("year.unknown.no_edition", year));
		}
		unknown.add(this.exports.lines().isEmpty() ? this.phrases.prose("year.unknown.countries", year) : this.phrases
			.prose("year.unknown.others", Run.of(this.phrases.count(this.destinations - this.exports.lines().size()))));
		if (this.exports.all() != null) {
			unknown.add(this.phrases.prose("year.unknown.united_states"));
		}
		if (!this.exports.lines().isEmpty()) {
			unknown.add(this.phrases.prose("country.unknown.secondhand"));
		}
		return List.copyOf(unknown);
	}

	/** When the report on the year is or was due. */
	String due() {
		CalendarYear year = this.exports.year();
		if (year.compareTo(FIRST_DUE) < 0) {
			return this.phrases.text("year.report.voluntary");
		}
		return this.phrases.text("year.report.due", this.phrases.date(year.reportDue()));
	}

	private CellState absence() {
		return this.editions.stateOfAbsence(this.exports.year(), this.frame.reading().day());
	}

	private String words(YearlyTotal statement) {
		return (statement.amount() != null) ? this.phrases.amount(statement.amount())
				: this.phrases.state(statement.state());
	}

	private Run country(YearRecord.Line line) {
		return new Run(name(line), this.frame.link("/countries/" + line.destination().code()));
	}

	private String name(YearRecord.Line line) {
		return line.destination().nameIn(this.frame.language());
	}

}
