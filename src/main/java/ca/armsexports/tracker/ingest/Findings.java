package ca.armsexports.tracker.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import ca.armsexports.tracker.ingest.Reading.MarkFound;
import ca.armsexports.tracker.ingest.Reading.NameFound;
import ca.armsexports.tracker.ingest.format.FileKind;
import ca.armsexports.tracker.ingest.format.Place;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.written.WrittenMark;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;
import org.jspecify.annotations.Nullable;

/** What comes together while a file is read: problems, totals, marks, names, cells. */
final class Findings {

	/** More than these are counted and not listed. */
	private static final int LISTED = 500;

	private final Choices choices;

	private final Published published;

	private final List<Problem> problems = new ArrayList<>();

	private final List<TotalCheck> totals = new ArrayList<>();

	private final Map<String, MarkFound> marks = new LinkedHashMap<>();

	private final Map<String, NameFound> names = new LinkedHashMap<>();

	private final Set<ItemCode> newItems = new TreeSet<>();

	private final Map<CellKey, Seen> seen = new HashMap<>();

	private final Map<Statement.Difference, Integer> counts = new EnumMap<>(Statement.Difference.class);

	private int blocking;

	private int warnings;

	Findings(Choices choices, Published published) {
		this.choices = choices;
		this.published = published;
	}

	void add(Problem.Kind kind, Place place, String found, Object... arguments) {
		Problem problem = new Problem(kind, place, found, List.of(arguments).stream().map(Object::toString).toList());
		if (problem.isBlocking()) {
			this.blocking++;
		}
		else {
			this.warnings++;
		}
		if (this.problems.size() < LISTED || (problem.isBlocking() && this.blocking < LISTED)) {
			this.problems.add(problem);
		}
	}

	void add(TotalCheck check) {
		if (this.totals.size() < LISTED || check.outcome() == TotalCheck.Outcome.MISSES) {
			this.totals.add(check);
		}
		if (check.outcome() == TotalCheck.Outcome.MISSES) {
			add(Problem.Kind.TOTAL_MISSES, check.place(), check.label(), check.printed().toPlainString(),
					check.sum().toPlainString());
		}
	}

	/** What a mark stands for: as chosen, else as proposed, which is a problem once. */
	MarkMeaning meaningOf(WrittenMark mark, Place place) {
		String key = mark.text().isEmpty() ? mark.kind().code() : mark.kind().code() + " " + mark.text();
		MarkMeaning chosen = this.choices.marks().get(key);
		MarkMeaning meaning = (chosen != null) ? chosen : MarkMeaning.proposalFor(mark.kind());
		MarkFound before = this.marks.get(key);
		if (before == null && chosen == null) {
			add(Problem.Kind.MARK, place, mark.text(), meaning.code());
		}
		this.marks.put(key, new MarkFound(key, mark.kind(), mark.text(), (before != null) ? before.count() + 1 : 1,
				(before != null) ? before.first() : place, meaning, chosen != null));
		return meaning;
	}

	/** The destination of a name; none if it is not known or left out. */
	@Nullable DestinationCode destinationOf(String name, Place place) {
		DestinationCode chosen = this.choices.destinations().get(name);
		boolean leftOut = this.choices.leftOut().contains(name);
		DestinationCode known = (chosen != null || leftOut) ? null : this.published.names().find(name).orElse(null);
		if (known != null) {
			return known;
		}
		if (isFirst("destination " + name)) {
			List<DestinationCode> near = this.published.names().suggest(name, 5);
			this.names.put("destination " + name,
					new NameFound(name, false, 1, place, near, List.of(), chosen, null, leftOut));
			if (chosen == null && !leftOut) {
				add(Problem.Kind.DESTINATION_UNKNOWN, place, name, near);
			}
		}
		return leftOut ? null : chosen;
	}

	/** The item of a text; none if it is no code and was not decided about. */
	@Nullable ItemCode itemOf(String text, WrittenItem written, Place place) {
		ItemCode chosen = this.choices.items().get(text);
		ItemCode item = (chosen != null) ? chosen : written.code();
		if (item == null || chosen != null) {
			if (isFirst("item " + text)) {
				this.names.put("item " + text,
						new NameFound(text, true, 1, place, List.of(), written.candidates(), null, chosen, false));
				if (chosen == null) {
					add(written.isDate() ? Problem.Kind.ITEM_AS_DATE : Problem.Kind.ITEM_UNREADABLE, place, text,
							written.candidates());
				}
			}
		}
		if (item != null && !this.published.items().contains(item) && this.newItems.add(item)) {
			add(Problem.Kind.ITEM_UNKNOWN, place, text, item);
		}
		return item;
	}

	/** How many problems there are so far. */
	int problemCount() {
		return this.blocking + this.warnings;
	}

	/** Whether a destination has a name. */
	boolean isDestination(String name) {
		return this.published.names().find(PrintedName.of(name).text()).isPresent();
	}

	/** Whether it is known or was decided what a name means. */
	boolean isDecided(String name) {
		return this.choices.destinations().containsKey(name) || this.choices.leftOut().contains(name)
				|| isDestination(name);
	}

	/** The items that the record knows. */
	Set<ItemCode> items() {
		return this.published.items();
	}

	/** Whether the record knows an item. */
	boolean knows(ItemCode item) {
		return this.published.items().contains(item);
	}

	private boolean isFirst(String key) {
		NameFound before = this.names.get(key);
		if (before == null) {
			return true;
		}
		this.names.put(key, new NameFound(before.text(), before.item(), before.count() + 1, before.first(),
				before.destinations(), before.items(), before.destination(), before.chosenItem(), before.leftOut()));
		return false;
	}

	/** Takes a statement, unless its cell was stated before. */
	@Nullable Statement take(Statement statement, Place place, String found) {
		String says = statement.state().code()
				+ ((statement.amount() != null) ? " " + statement.amount().qualifier().code() + " "
						+ statement.amount().money().amount().stripTrailingZeros().toPlainString() : "");
		Seen before = this.seen.putIfAbsent(statement.key(), new Seen(place, says));
		if (before != null) {
			add(before.says().equals(says) ? Problem.Kind.TWICE_THE_SAME : Problem.Kind.TWICE_UNLIKE, place, found,
					before.place().line(), (before.place().sheet() != null) ? before.place().sheet() : "");
			return null;
		}
		Statement compared = Comparison.compare(statement, this.published);
		this.counts.merge(compared.difference(), 1, Integer::sum);
		return compared;
	}

	/** Figures of the years, sources and kind of the file that it does not state. */
	private List<FigureId> gone() {
		Set<CalendarYear> years = new TreeSet<>();
		Set<SourceId> sources = new HashSet<>();
		boolean totals = false;
		boolean items = false;
		for (CellKey key : this.seen.keySet()) {
			years.add(key.year());
			sources.add(key.source());
			totals |= key.item() == null;
			items |= key.item() != null;
		}
		List<FigureId> gone = new ArrayList<>();
		for (CalendarYear year : years) {
			for (Map.Entry<CellKey, YearlyTotal> entry : this.published.statements(year).entrySet()) {
				CellKey key = entry.getKey();
				boolean covered = sources.contains(key.source()) && key.destination().isCountry()
						&& ((key.item() == null) ? totals : items);
				if (covered && !this.seen.containsKey(key)) {
					gone.add(entry.getValue().figure());
				}
			}
		}
		return gone.stream().sorted().toList();
	}

	private int count(Statement.Difference difference) {
		return this.counts.getOrDefault(difference, 0);
	}

	Reading toReading(FileKind kind, int lines) {
		this.problems.sort(Comparator.comparing((Problem problem) -> !problem.isBlocking()));
		if (this.problems.size() < this.blocking + this.warnings) {
			this.problems.add(new Problem(Problem.Kind.AND_MORE, Place.FILE,
					String.valueOf(this.blocking + this.warnings - this.problems.size()), List.of()));
		}
		return new Reading(kind, this.published.release(), lines,
				new Reading.Counts(count(Statement.Difference.NEW), count(Statement.Difference.CHANGED),
						count(Statement.Difference.SAME)),
				this.blocking, this.warnings, List.copyOf(this.problems), List.copyOf(this.totals),
				List.copyOf(this.marks.values()), List.copyOf(this.names.values()), List.copyOf(this.newItems), gone());
	}

	private record Seen(Place place, String says) {
	}

}
