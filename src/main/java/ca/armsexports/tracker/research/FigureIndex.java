package ca.armsexports.tracker.research;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.Codes;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.source.FigureKind;
import org.jspecify.annotations.Nullable;

/**
 * Every figure in every release it stood in, by the columns that filters and sums ask
 * for, each value as a short code: a million figures take 40 MB, and counting the rows of
 * every value of every filter is one walk over them. It never changes; a new release
 * makes a new one.
 */
final class FigureIndex {

	/** Reads what the index holds. */
	static final String ROWS = """
			select figure, since_release, until_release, kind, destination, item_asked, item_group, measure, state,
			       source, year, until_year, value, decimals, currency, price_basis, qualifier,
			       preferred_reason is not null as counted
			  from figure_fact
			""";

	private static final int CENTS = 2;

	private static final List<FigureFilter> FILTERS = List.of(FigureFilter.values());

	private final Dictionary<String> destinations = new Dictionary<>();

	private final Dictionary<Items> items = new Dictionary<>();

	private final Dictionary<String> measures = new Dictionary<>();

	private final Dictionary<String> states = new Dictionary<>();

	private final Dictionary<String> sources = new Dictionary<>();

	private final Dictionary<Portion> portions = new Dictionary<>();

	private final char[] destination;

	private final char[] item;

	private final char[] measure;

	private final char[] state;

	private final char[] source;

	private final char[] portion;

	private final short[] year;

	private final short[] untilYear;

	private final int[] since;

	private final int[] until;

	private final long[] cents;

	private final long[] figure;

	private int rows;

	private Shelf byDestination = Shelf.EMPTY;

	private Shelf byItem = Shelf.EMPTY;

	/**
	 * An empty index.
	 * @param capacity how many rows it will hold
	 */
	FigureIndex(int capacity) {
		this.destination = new char[capacity];
		this.item = new char[capacity];
		this.measure = new char[capacity];
		this.state = new char[capacity];
		this.source = new char[capacity];
		this.portion = new char[capacity];
		this.year = new short[capacity];
		this.untilYear = new short[capacity];
		this.since = new int[capacity];
		this.until = new int[capacity];
		this.cents = new long[capacity];
		this.figure = new long[capacity];
	}

	/**
	 * Takes a row of {@link #ROWS}.
	 * @param row the row
	 * @throws SQLException if it cannot be read
	 */
	void add(ResultSet row) throws SQLException {
		int at = this.rows++;
		String currency = row.getString("currency");
		String qualifier = row.getString("qualifier");
		BigDecimal value = row.getBigDecimal("value");
		Items asked = new Items(Objects.requireNonNullElse(row.getString("item_asked"), ""),
				Objects.requireNonNullElse(row.getString("item_group"), ""));
		this.figure[at] = row.getLong("figure");
		this.since[at] = row.getInt("since_release");
		this.until[at] = row.getInt("until_release");
		this.destination[at] = this.destinations.code(row.getString("destination"));
		this.item[at] = this.items.code(asked);
		this.measure[at] = this.measures.code(row.getString("measure"));
		this.state[at] = this.states.code(row.getString("state"));
		this.source[at] = this.sources.code(row.getString("source"));
		this.year[at] = row.getShort("year");
		this.untilYear[at] = row.getShort("until_year");
		this.portion[at] = this.portions.code(new Portion(row.getString("measure").equals("export"), asked.group(),
				row.getString("destination").equals("all"), Objects.requireNonNullElse(currency, ""),
				Objects.requireNonNullElse(row.getString("price_basis"), ""),
				(qualifier != null) ? Qualifier.ofCode(qualifier) : null, row.getBoolean("counted"),
				row.getInt("decimals")));
		this.cents[at] = (value != null) ? value.movePointRight(CENTS).longValueExact() : -1;
	}

	/** Puts the rows in order by what narrows most; to be done once all are there. */
	void arrange() {
		this.byDestination = Shelf.of(this.destination, this.rows, this.destinations.size());
		this.byItem = Shelf.of(this.item, this.rows, this.items.size());
	}

	/**
	 * Counts and adds up.
	 * @param query which figures
	 * @param release the release to read
	 * @param worded the figures that have the words of the query; none if it asks for
	 * none
	 */
	Findings find(FigureQuery query, ReleaseNumber release, @Nullable Set<Long> worded) {
		Findings findings = new Findings();
		walk(query, release, worded, findings::add, findings);
		return findings;
	}

	/**
	 * As {@link #find}, without what other values of the filters would give.
	 * @param query which figures; one without words
	 * @param release the release to read
	 */
	Findings findAlone(FigureQuery query, ReleaseNumber release) {
		Findings findings = new Findings();
		walk(query, release, null, findings::add, null);
		return findings;
	}

	/**
	 * The years in which exports to each destination are stated.
	 * @param query which figures
	 * @param release the release to read
	 * @param totals whether yearly totals of all items are looked for, or items
	 */
	Map<DestinationCode, Set<Integer>> findStated(FigureQuery query, ReleaseNumber release, boolean totals) {
		boolean[] exported = this.portions.which((sort) -> sort.exported() && sort.group().isEmpty() == totals);
		Map<DestinationCode, Set<Integer>> stated = new HashMap<>();
		walk(query, release, null, (at) -> {
			if (exported[this.portion[at]]) {
				stated
					.computeIfAbsent(new DestinationCode(this.destinations.value(this.destination[at])),
							(_) -> new HashSet<>())
					.add((int) this.year[at]);
			}
		}, null);
		return stated;
	}

	/**
	 * Goes over the rows that a query asks for; those that only one filter with a list of
	 * values keeps out are counted for that filter, to say what another value would give.
	 */
	private void walk(FigureQuery query, ReleaseNumber release, @Nullable Set<Long> worded, IntConsumer found,
			@Nullable Findings findings) {
		Conditions conditions = new Conditions(query, worded);
		int number = release.value();
		conditions.visit(findings != null, (at) -> {
			if (this.since[at] > number || (this.until[at] > 0 && this.until[at] <= number) || !conditions.hold(at)) {
				return;
			}
			int failed = conditions.failed(at);
			if (failed == Conditions.NONE) {
				found.accept(at);
			}
			if (findings != null && failed != Conditions.SEVERAL) {
				findings.count(at, failed);
			}
		});
	}

	/** The column that a filter reads. */
	private char[] column(FigureFilter filter) {
		return switch (filter) {
			case DESTINATION -> this.destination;
			case GROUP, ITEM -> this.item;
			case MEASURE -> this.measure;
			case STATE -> this.state;
			case QUALIFIER -> this.portion;
			case SOURCE -> this.source;
		};
	}

	/** The values of each code of a filter; a permit for several items has several. */
	private List<List<String>> values(FigureFilter filter) {
		return switch (filter) {
			case DESTINATION -> this.destinations.map(List::of);
			case GROUP -> this.items.map((asked) -> split(asked.group()));
			case ITEM -> this.items.map((asked) -> split(asked.asked()));
			case MEASURE -> this.measures.map(List::of);
			case STATE -> this.states.map(List::of);
			case QUALIFIER ->
				this.portions.map((sort) -> (sort.qualifier() != null) ? List.of(sort.qualifier().code()) : List.of());
			case SOURCE -> this.sources.map(List::of);
		};
	}

	private static List<String> split(String values) {
		return values.isEmpty() ? List.of() : List.of(values.split(";", -1));
	}

	/** What a query asks of a row. */
	private final class Conditions {

		static final int NONE = -1;

		static final int SEVERAL = -2;

		private static final int DESTINATION = FILTERS.indexOf(FigureFilter.DESTINATION);

		private static final int ITEM = FILTERS.indexOf(FigureFilter.ITEM);

		/**
		 * By the place of a filter, the codes that it takes; empty where nothing is
		 * chosen.
		 */
		private final boolean[][] accepted = new boolean[FILTERS.size()][];

		private final char[][] columns = new char[FILTERS.size()][];

		private final boolean[] kinds;

		private final int from;

		private final int to;

		private final long least;

		private final long most;

		private final boolean valued;

		private final @Nullable Set<Long> figures;

		private final @Nullable Set<Long> worded;

		Conditions(FigureQuery query, @Nullable Set<Long> worded) {
			Map<FigureFilter, Set<String>> chosen = query.chosen();
			for (int place = 0; place < this.columns.length; place++) {
				FigureFilter filter = FILTERS.get(place);
				Set<String> values = chosen.get(filter);
				this.columns[place] = column(filter);
				this.accepted[place] = (values != null) ? accepted(values(filter), values) : new boolean[0];
			}
			this.kinds = FigureIndex.this.measures.which((code) -> query.kinds().isEmpty()
					|| query.kinds().contains(kindOf(Codes.parse(FigureMeasure.class, code))));
			this.from = (query.from() != null) ? query.from().value() : 0;
			this.to = (query.to() != null) ? query.to().value() : 0;
			this.valued = query.least() != null || query.most() != null;
			this.least = (query.least() != null) ? cents(query.least()) : 0;
			this.most = (query.most() != null) ? cents(query.most()) : Long.MAX_VALUE;
			this.figures = (query.figures() != null)
					? query.figures().stream().map(FigureId::value).collect(Collectors.toSet()) : null;
			this.worded = worded;
		}

		private static boolean[] accepted(List<List<String>> values, Set<String> chosen) {
			boolean[] accepted = new boolean[values.size()];
			for (int code = 0; code < accepted.length; code++) {
				accepted[code] = values.get(code).stream().anyMatch(chosen::contains);
			}
			return accepted;
		}

		private static long cents(BigDecimal amount) {
			return amount.movePointRight(CENTS).longValueExact();
		}

		/**
		 * Visits the rows that the filters by destination and item leave. A row that two
		 * filters keep out is not even counted, so that with both chosen it is enough to
		 * look at what one or the other takes.
		 * @param counting whether rows that one filter keeps out are wanted too
		 */
		void visit(boolean counting, IntConsumer row) {
			boolean[] destinations = this.accepted[DESTINATION];
			boolean[] items = this.accepted[ITEM];
			Shelf byDestination = FigureIndex.this.byDestination;
			Shelf byItem = FigureIndex.this.byItem;
			if (counting && destinations.length > 0 && items.length > 0) {
				byDestination.visit(destinations, row);
				byItem.visit(items, (at) -> {
					if (!destinations[FigureIndex.this.destination[at]]) {
						row.accept(at);
					}
				});
			}
			else if (!counting && destinations.length > 0) {
				byDestination.visit(destinations, row);
			}
			else if (!counting && items.length > 0) {
				byItem.visit(items, row);
			}
			else {
				for (int at = 0; at < FigureIndex.this.rows; at++) {
					row.accept(at);
				}
			}
		}

		/** Whether all conditions hold that are no list of values. */
		boolean hold(int at) {
			FigureIndex index = FigureIndex.this;
			if (!this.kinds[index.measure[at]] || (this.from > 0 && index.untilYear[at] < this.from)
					|| (this.to > 0 && (index.year[at] == 0 || index.year[at] > this.to))) {
				return false;
			}
			if (this.valued && (index.cents[at] < this.least || index.cents[at] > this.most || index.cents[at] < 0)) {
				return false;
			}
			return (this.figures == null || this.figures.contains(index.figure[at]))
					&& (this.worded == null || this.worded.contains(index.figure[at]));
		}

		/** The place of the one filter that keeps a row out, none, or several. */
		int failed(int at) {
			int failed = NONE;
			for (int place = 0; place < this.columns.length; place++) {
				boolean[] takes = this.accepted[place];
				if (takes.length > 0 && !takes[this.columns[place][at]]) {
					if (failed != NONE) {
						return SEVERAL;
					}
					failed = place;
				}
			}
			return failed;
		}

	}

	private static FigureKind kindOf(FigureMeasure measure) {
		return switch (measure) {
			case EXPORT -> FigureKind.YEARLY_TOTAL;
			case PERMIT_VALUE -> FigureKind.PERMIT;
			case PERMITS_ISSUED, PERMITS_UTILIZED -> FigureKind.PERMIT_COUNT;
			default -> FigureKind.EQUIPMENT_COUNT;
		};
	}

	/** What a walk over the rows found. */
	final class Findings {

		private final long[][] counts = new long[FILTERS.size()][];

		private final char[][] columns = new char[FILTERS.size()][];

		private final long[] states = new long[FigureIndex.this.states.size()];

		private final Sum[] sums = new Sum[FigureIndex.this.portions.size()];

		private final Yearly[][] years = new Yearly[CalendarYear.LAST - CalendarYear.FIRST + 1][];

		private long rows;

		private int first;

		private int last;

		Findings() {
			for (int place = 0; place < this.counts.length; place++) {
				this.counts[place] = new long[values(FILTERS.get(place)).size()];
				this.columns[place] = column(FILTERS.get(place));
			}
			for (int code = 0; code < this.sums.length; code++) {
				this.sums[code] = new Sum();
			}
		}

		private void add(int at) {
			FigureIndex index = FigureIndex.this;
			this.rows++;
			this.states[index.state[at]]++;
			addYears(index.year[at], index.untilYear[at]);
			this.sums[index.portion[at]].add(index.cents[at]);
			addToYear(at);
		}

		long rows() {
			return this.rows;
		}

		@Nullable CalendarYear first() {
			return (this.first > 0) ? new CalendarYear(this.first) : null;
		}

		@Nullable CalendarYear last() {
			return (this.last > 0) ? new CalendarYear(this.last) : null;
		}

		Map<CellState, Long> states() {
			Map<CellState, Long> map = new EnumMap<>(CellState.class);
			for (int code = 0; code < this.states.length; code++) {
				if (this.states[code] > 0) {
					map.put(CellState.ofCode(FigureIndex.this.states.value(code)), this.states[code]);
				}
			}
			return map;
		}

		Map<Portion, Sum> sums() {
			Map<Portion, Sum> map = new HashMap<>();
			for (int code = 0; code < this.sums.length; code++) {
				if (this.sums[code].rows > 0) {
					map.put(FigureIndex.this.portions.value(code), this.sums[code]);
				}
			}
			return map;
		}

		/** The rows of each year that has any, by what decides if they may be added. */
		Map<CalendarYear, Map<Portion, Yearly>> years() {
			Map<CalendarYear, Map<Portion, Yearly>> map = new TreeMap<>();
			for (int year = 0; year < this.years.length; year++) {
				Yearly[] rows = this.years[year];
				for (int code = 0; rows != null && code < rows.length; code++) {
					if (rows[code] != null) {
						map.computeIfAbsent(new CalendarYear(CalendarYear.FIRST + year), (_) -> new HashMap<>())
							.put(FigureIndex.this.portions.value(code), rows[code]);
					}
				}
			}
			return map;
		}

		Map<String, Long> counts(FigureFilter filter) {
			Map<String, Long> map = new TreeMap<>();
			List<List<String>> values = values(filter);
			long[] ofFilter = this.counts[FILTERS.indexOf(filter)];
			for (int code = 0; code < ofFilter.length; code++) {
				if (ofFilter[code] > 0) {
					for (String value : values.get(code)) {
						map.merge(value, ofFilter[code], Long::sum);
					}
				}
			}
			return map;
		}

		private void count(int at, int failed) {
			if (failed != Conditions.NONE) {
				this.counts[failed][this.columns[failed][at]]++;
				return;
			}
			for (int place = 0; place < this.counts.length; place++) {
				this.counts[place][this.columns[place][at]]++;
			}
		}

		private void addToYear(int at) {
			if (FigureIndex.this.year[at] == 0) {
				return;
			}
			int year = FigureIndex.this.year[at] - CalendarYear.FIRST;
			if (this.years[year] == null) {
				this.years[year] = new Yearly[this.sums.length];
			}
			Yearly[] rows = this.years[year];
			int code = FigureIndex.this.portion[at];
			if (rows[code] == null) {
				rows[code] = new Yearly();
			}
			rows[code].add(at);
		}

		private void addYears(short from, short to) {
			if (from > 0) {
				this.first = (this.first == 0) ? from : Math.min(this.first, from);
				this.last = Math.max(this.last, to);
			}
		}

	}

	/** Rows of one year that are of one sort. */
	final class Yearly {

		private final Sum sum = new Sum();

		private final Set<CellState> states = EnumSet.noneOf(CellState.class);

		private long figure;

		Sum sum() {
			return this.sum;
		}

		/** The states of the rows without an amount. */
		Set<CellState> states() {
			return this.states;
		}

		/** A figure of these rows: the only one, if there is one alone. */
		FigureId figure() {
			return new FigureId(this.figure);
		}

		private void add(int at) {
			this.figure = FigureIndex.this.figure[at];
			this.sum.add(FigureIndex.this.cents[at]);
			if (FigureIndex.this.cents[at] < 0) {
				this.states.add(CellState.ofCode(FigureIndex.this.states.value(FigureIndex.this.state[at])));
			}
		}

	}

	/** A sum in cents that never overflows. */
	static final class Sum {

		private long rows;

		private long valued;

		private long cents;

		private BigInteger beyond = BigInteger.ZERO;

		/** How many rows there are. */
		long rows() {
			return this.rows;
		}

		/** How many rows have a value. */
		long valued() {
			return this.valued;
		}

		/**
		 * The sum of the values.
		 * @param decimals how many decimals are printed
		 */
		BigDecimal amount(int decimals) {
			return new BigDecimal(this.beyond.add(BigInteger.valueOf(this.cents)), CENTS).setScale(decimals);
		}

		private void add(long more) {
			this.rows++;
			if (more < 0) {
				return;
			}
			this.valued++;
			if (this.cents > Long.MAX_VALUE - more) {
				this.beyond = this.beyond.add(BigInteger.valueOf(this.cents));
				this.cents = 0;
			}
			this.cents += more;
		}

	}

	/**
	 * What rows must have in common to be added, and what decides the qualifier of their
	 * sum.
	 *
	 * @param exported whether they are exports
	 * @param group the group of the item; empty for all items together
	 * @param allDestinations whether they are for all destinations together
	 * @param currency the currency; empty if nothing is stated in one
	 * @param priceBasis in which year's money
	 * @param qualifier how the numbers stand to the true ones
	 * @param counted whether they count for their cells
	 * @param decimals how many decimals are printed
	 */
	record Portion(boolean exported, String group, boolean allDestinations, String currency, String priceBasis,
			@Nullable Qualifier qualifier, boolean counted, int decimals) {
	}

	private record Items(String asked, String group) {
	}

	/** Short codes for the values of a column. */
	private static final class Dictionary<T> {

		private final Map<T, Character> codes = new HashMap<>();

		private final List<T> values = new ArrayList<>();

		char code(T value) {
			return this.codes.computeIfAbsent(value, (unknown) -> {
				if (this.values.size() > Character.MAX_VALUE) {
					throw new IllegalStateException("more than 65,536 values in one column");
				}
				this.values.add(unknown);
				return (char) (this.values.size() - 1);
			});
		}

		T value(int code) {
			return this.values.get(code);
		}

		int size() {
			return this.values.size();
		}

		<R> List<R> map(Function<T, R> mapping) {
			return this.values.stream().map(mapping).toList();
		}

		boolean[] which(Predicate<T> wanted) {
			boolean[] which = new boolean[this.values.size()];
			for (int code = 0; code < which.length; code++) {
				which[code] = wanted.test(this.values.get(code));
			}
			return which;
		}

	}

	/** The rows of each code of a column, in their order. */
	private static final class Shelf {

		static final Shelf EMPTY = new Shelf(new int[1], new int[0]);

		/** By code, where its rows begin; behind the last, where all end. */
		private final int[] starts;

		private final int[] rows;

		private Shelf(int[] starts, int[] rows) {
			this.starts = starts;
			this.rows = rows;
		}

		static Shelf of(char[] column, int count, int codes) {
			int[] starts = new int[codes + 1];
			for (int at = 0; at < count; at++) {
				starts[column[at] + 1]++;
			}
			for (int code = 0; code < codes; code++) {
				starts[code + 1] += starts[code];
			}
			int[] next = starts.clone();
			int[] rows = new int[count];
			for (int at = 0; at < count; at++) {
				rows[next[column[at]]++] = at;
			}
			return new Shelf(starts, rows);
		}

		void visit(boolean[] accepted, IntConsumer row) {
			for (int code = 0; code < accepted.length; code++) {
				for (int place = this.starts[code]; accepted[code] && place < this.starts[code + 1]; place++) {
					row.accept(this.rows[place]);
				}
			}
		}

	}

}
