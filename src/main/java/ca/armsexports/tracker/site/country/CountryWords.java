package ca.armsexports.tracker.site.country;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.permit.Permit;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.shared.web.Prose;
import ca.armsexports.tracker.shared.web.Prose.Run;
import ca.armsexports.tracker.source.ReportEditions;
import ca.armsexports.tracker.yearlytotal.Tally;
import ca.armsexports.tracker.yearlytotal.YearOfHistory;
import ca.armsexports.tracker.yearlytotal.YearlyHistory;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;
import org.jspecify.annotations.Nullable;

/** The sentences of a country's page: the answer, and what is not known. */
final class CountryWords {

	private final PageFrame frame;

	private final Phrases phrases;

	private final Destination destination;

	private final YearlyHistory history;

	private final @Nullable ReportEditions editions;

	CountryWords(PageFrame frame, Destination destination, YearlyHistory history, @Nullable ReportEditions editions) {
		this.frame = frame;
		this.phrases = frame.phrases();
		this.destination = destination;
		this.history = history;
		this.editions = editions;
	}

	List<Prose> answer() {
		Run name = Run.of(this.destination.nameIn(this.frame.language()));
		List<Prose> answer = new ArrayList<>();
		this.history.findLatestTotal().ifPresentOrElse((year) -> {
			if (year.total() != null && year.total().amount() != null) {
				answer.add(this.phrases.prose("country.answer.latest", Run.of(year.year().toString()),
						figure(year.total(), year.total().amount()), name));
			}
		}, () -> answer.add(this.phrases.prose("country.answer.nothing", name)));
		this.history.findLongestRun().ifPresent((run) -> addRun(run, answer));
		Tally all = this.history.tallyOnRecord();
		if (all.sum() != null && !all.missing().isEmpty()) {
			answer.add(this.phrases.prose("country.answer.all", Run.of(first(all)), Run.of(last(all)), sum(all.sum()),
					Run.of(this.phrases.years(all.missing()))));
		}
		return List.copyOf(answer);
	}

	private void addRun(Tally run, List<Prose> answer) {
		if (run.sum() == null) {
			return;
		}
		if (run.notListed().isEmpty()) {
			answer.add(this.phrases.prose("country.answer.run", Run.of(first(run)), Run.of(last(run)), sum(run.sum())));
		}
		else {
			answer.add(this.phrases.prose("country.answer.run.not_listed", Run.of(first(run)), Run.of(last(run)),
					sum(run.sum()),
					Run.of(this.phrases.years(run.notListed().stream().map(YearlyTotal::year).toList()))));
		}
	}

	/** Everything that a reader might take for known and is not. */
	List<Prose> unknown(List<Permit> permits) {
		List<Prose> unknown = new ArrayList<>();
		if (this.history.listYearsOnRecord().isEmpty()) {
			unknown.add(this.phrases.prose("country.unknown.everything"));
			return List.copyOf(unknown);
		}
		this.history.years().forEach((year) -> addGap(year, unknown));
		addAbsences(CellState.NOT_ENTERED, "country.unknown.not_entered", unknown);
		addAbsences(CellState.REPORT_NOT_PUBLISHED, "country.unknown.not_published", unknown);
		permits.stream()
			.filter((permit) -> !permit.withheldFields().isEmpty())
			.forEach((permit) -> unknown.add(this.phrases.prose("country.unknown.permit",
					new Run(this.phrases.text("country.unknown.permit.link"),
							this.frame.link("/permits/" + permit.id())),
					Run.of(this.phrases.list(permit.withheldFields()
						.stream()
						.map((field) -> this.phrases.code("permit.field", field))
						.toList())))));
		unknown.add(this.phrases.prose("country.unknown.secondhand"));
		return List.copyOf(unknown);
	}

	private void addGap(YearOfHistory year, List<Prose> unknown) {
		Run written = Run.of(year.year().toString());
		if (year.total() != null && year.total().state() == CellState.NOT_LISTED) {
			unknown.add(this.phrases.prose("country.unknown.not_listed",
					new Run(year.year().toString(), this.frame.figure(year.total().figure()))));
		}
		if (year.total() == null && !year.items().isEmpty()) {
			unknown.add(this.phrases.prose("country.unknown.no_total", written,
					Run.of(this.phrases.list(year.items().stream().map(this::item).toList()))));
		}
		Prose remainder = remainder(year);
		if (remainder != null) {
			unknown.add(remainder);
		}
	}

	private String item(YearlyTotal statement) {
		String item = String.valueOf(statement.item());
		return (statement.amount() != null)
				? this.phrases.text("country.unknown.item.amount", this.phrases.amount(statement.amount()), item)
				: this.phrases.text("country.unknown.item", item);
	}

	@Nullable Prose remainder(YearOfHistory year) {
		return year.findRemainder()
			.map((remainder) -> this.phrases.prose(
					remainder.items().isEmpty() ? "country.remainder.unnamed" : "country.remainder",
					Run.of(year.year().toString()), Run.of(this.phrases.money(remainder.money())),
					Run.of(this.phrases.list(remainder.items().stream().map(Object::toString).toList()))))
			.orElse(null);
	}

	private void addAbsences(CellState state, String key, List<Prose> unknown) {
		List<CalendarYear> years = this.history.years()
			.stream()
			.filter((year) -> year.isEmpty() && year.absence() == state)
			.map(YearOfHistory::year)
			.toList();
		List<CalendarYear> withEdition = years.stream().filter(this::hasEdition).toList();
		List<CalendarYear> without = years.stream().filter((year) -> !hasEdition(year)).toList();
		if (!withEdition.isEmpty()) {
			unknown.add(this.phrases.prose(key, Run.of(this.phrases.years(withEdition))));
		}
		if (!without.isEmpty()) {
			unknown.add(this.phrases.prose(key + ".no_edition", Run.of(this.phrases.years(without)),
					Run.of(this.phrases.date(without.getFirst().reportDue()))));
		}
	}

	private boolean hasEdition(CalendarYear year) {
		return this.editions != null && this.editions.findCovering(year).isPresent();
	}

	private Run figure(YearlyTotal statement, QualifiedAmount amount) {
		return new Run(this.phrases.amount(amount), this.frame.figure(statement.figure()));
	}

	private Run sum(QualifiedAmount sum) {
		return new Run(this.phrases.amount(sum), "#years");
	}

	private static String first(Tally tally) {
		return years(tally).min(CalendarYear::compareTo).orElseThrow().toString();
	}

	private static String last(Tally tally) {
		return years(tally).max(CalendarYear::compareTo).orElseThrow().toString();
	}

	private static Stream<CalendarYear> years(Tally tally) {
		return Stream.concat(tally.addends().stream(), tally.notListed().stream()).map(YearlyTotal::year);
	}

}
