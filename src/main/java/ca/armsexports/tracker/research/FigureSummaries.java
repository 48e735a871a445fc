package ca.armsexports.tracker.research;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.Codes;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.ReleaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts and adds up the rows of a table without reading them one by one. */
@Service
@Transactional(readOnly = true)
public class FigureSummaries {

	private static final String COUNTS = """
			select case grouping(destination, item_group, item_asked, measure, state, qualifier, source)
			           when 63 then 'destination' when 95 then 'group' when 111 then 'item' when 119 then 'measure'
			           when 123 then 'state' when 125 then 'qualifier' else 'source' end as filter,
			       coalesce(destination, item_group, item_asked, measure, state, qualifier, source) as value,
			       count(*) as rows
			  from figure_fact
			""";

	private static final String BY_EACH = """
			 group by grouping sets ((destination), (item_group), (item_asked), (measure), (state), (qualifier), (source))
			""";

	private static final String PORTIONS = """
			select measure = 'export' as exported, item_group,
			       destination = 'all' as all_destinations, currency, price_basis, qualifier,
			       preferred_reason is not null as counted, count(*) as rows, sum(value) as sum,
			       max(decimals) as decimals, min(year) as first_year, max(until_year) as last_year
			  from figure_fact
			""";

	private static final String BY_PORTION = " group by 1, 2, 3, 4, 5, 6, 7";

	private static final String YEARS = """
			select year, qualifier, state, count(*) as rows, sum(value) as sum, max(decimals) as decimals,
			       min(figure) as figure
			  from figure_fact
			""";

	private static final String OF_A_KIND = """
			 and measure = 'export' and preferred_reason is not null and (destination = 'all') = :all_destinations
			 and item_group is not distinct from cast(:group as text) and price_basis = :basis
			 and coalesce(currency, :currency) = :currency
			 group by year, qualifier, state
			 order by year, state, qualifier
			""";

	private final JdbcClient jdbc;

	FigureSummaries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A table in numbers.
	 * @param query which figures
	 * @param release the release to read
	 */
	public FigureSummary getSummary(FigureQuery query, ReleaseNumber release) {
		FigureSelection selection = new FigureSelection(query, release);
		List<Portion> portions = this.jdbc.sql(PORTIONS + selection.where() + BY_PORTION)
			.params(selection.parameters())
			.query(FigureSummaries::portion)
			.list();
		Map<FigureFilter, Map<String, Long>> counts = counts(selection);
		return new FigureSummary(portions.stream().mapToLong(Portion::rows).sum(),
				portions.stream()
					.map(Portion::first)
					.filter(Objects::nonNull)
					.min(Comparator.naturalOrder())
					.orElse(null),
				portions.stream()
					.map(Portion::last)
					.filter(Objects::nonNull)
					.max(Comparator.naturalOrder())
					.orElse(null),
				sums(portions),
				portions.stream()
					.filter((portion) -> portion.exported() && !portion.counted())
					.mapToLong(Portion::rows)
					.sum(),
				states(query, Objects.requireNonNull(counts.get(FigureFilter.STATE))), counts);
	}

	/**
	 * A sum year by year. Years of which the table has no row are not in the list.
	 * @param query which figures
	 * @param release the release to read
	 * @param sum one of the sums of the table's summary
	 */
	public List<FigureYear> listYears(FigureQuery query, ReleaseNumber release, FigureSum sum) {
		FigureSelection selection = new FigureSelection(query, release);
		Map<CalendarYear, List<YearPortion>> years = new TreeMap<>();
		String currency = sum.sum().money().currency().getCurrencyCode();
		this.jdbc.sql(YEARS + selection.where() + OF_A_KIND)
			.params(selection.parameters())
			.param("all_destinations", sum.allDestinations())
			.param("group", (sum.group() != null) ? sum.group().toString() : null)
			.param("basis", sum.priceBasis())
			.param("currency", currency)
			.query((row, number) -> yearPortion(row, new Kind("", false, currency, "")))
			.list()
			.forEach((portion) -> years.computeIfAbsent(portion.year(), (year) -> new ArrayList<>()).add(portion));
		return years.entrySet().stream().map((entry) -> year(entry.getKey(), entry.getValue())).toList();
	}

	private static FigureYear year(CalendarYear year, List<YearPortion> portions) {
		List<Portion> amounts = portions.stream()
			.map(YearPortion::portion)
			.filter((portion) -> portion.sum() != null)
			.toList();
		long rows = portions.stream().map(YearPortion::portion).mapToLong(Portion::rows).sum();
		return new FigureYear(year, amounts.stream().map(Portion::amount).reduce(QualifiedAmount::plus).orElse(null),
				amounts.stream().mapToLong(Portion::rows).sum(), (rows == 1) ? portions.getFirst().figure() : null,
				amounts.isEmpty() ? portions.getFirst().state() : null);
	}

	private static YearPortion yearPortion(ResultSet row, Kind kind) throws SQLException {
		String qualifier = row.getString("qualifier");
		BigDecimal sum = row.getBigDecimal("sum");
		Portion portion = new Portion(true, kind, (qualifier != null) ? Qualifier.ofCode(qualifier) : null, true,
				row.getLong("rows"),
				(sum != null) ? sum.setScale(row.getInt("decimals"), RoundingMode.UNNECESSARY) : null, null, null);
		return new YearPortion(Objects.requireNonNull(year(row, "year")), portion, new FigureId(row.getLong("figure")),
				CellState.ofCode(row.getString("state")));
	}

	private Map<FigureFilter, Map<String, Long>> counts(FigureSelection selection) {
		Map<FigureFilter, Map<String, Long>> counts = new EnumMap<>(FigureFilter.class);
		for (FigureFilter filter : FigureFilter.values()) {
			counts.put(filter, new TreeMap<>());
		}
		this.jdbc.sql(COUNTS + selection.where() + BY_EACH)
			.params(selection.parameters())
			.query((RowCallbackHandler) (row) -> count(row, Codes.parse(FigureFilter.class, row.getString("filter")),
					counts));
		for (FigureFilter filter : FigureFilter.values()) {
			if (selection.isSet(filter)) {
				counts.put(filter, new TreeMap<>());
				this.jdbc.sql(filter.count() + selection.whereBut(filter) + " group by 1")
					.params(selection.parameters())
					.query((RowCallbackHandler) (row) -> count(row, filter, counts));
			}
		}
		return counts;
	}

	/** A permit for several items counts for each of them. */
	private static void count(ResultSet row, FigureFilter filter, Map<FigureFilter, Map<String, Long>> counts)
			throws SQLException {
		String values = row.getString("value");
		if (values != null) {
			Map<String, Long> rows = Objects.requireNonNull(counts.get(filter));
			for (String value : values.split(";", -1)) {
				rows.merge(value, row.getLong("rows"), Long::sum);
			}
		}
	}

	private static Map<CellState, Long> states(FigureQuery query, Map<String, Long> counts) {
		Map<CellState, Long> states = new EnumMap<>(CellState.class);
		counts.forEach((code, rows) -> {
			CellState state = CellState.ofCode(code);
			if (query.states().isEmpty() || query.states().contains(state)) {
				states.put(state, rows);
			}
		});
		return states;
	}

	private static List<FigureSum> sums(List<Portion> portions) {
		Map<Kind, List<Portion>> addable = new LinkedHashMap<>();
		portions.stream()
			.filter((portion) -> portion.exported() && portion.counted() && portion.sum() != null)
			.forEach((portion) -> addable.computeIfAbsent(portion.kind(), (kind) -> new ArrayList<>()).add(portion));
		return addable.entrySet()
			.stream()
			.map((entry) -> sum(entry.getKey(), entry.getValue()))
			.sorted(Comparator.comparing(FigureSum::allDestinations)
				.thenComparingInt((sum) -> (sum.group() != null) ? sum.group() : 0))
			.toList();
	}

	private static FigureSum sum(Kind kind, List<Portion> portions) {
		QualifiedAmount sum = portions.stream().map(Portion::amount).reduce(QualifiedAmount::plus).orElseThrow();
		return new FigureSum(kind.group().isEmpty() ? null : Integer.valueOf(kind.group()), kind.allDestinations(),
				kind.priceBasis(), sum, portions.stream().mapToLong(Portion::rows).sum());
	}

	private static Portion portion(ResultSet row, int number) throws SQLException {
		String group = row.getString("item_group");
		String currency = row.getString("currency");
		String qualifier = row.getString("qualifier");
		BigDecimal sum = row.getBigDecimal("sum");
		return new Portion(row.getBoolean("exported"),
				new Kind((group != null) ? group : "", row.getBoolean("all_destinations"),
						(currency != null) ? currency : "",
						Objects.requireNonNullElse(row.getString("price_basis"), "")),
				(qualifier != null) ? Qualifier.ofCode(qualifier) : null, row.getBoolean("counted"),
				row.getLong("rows"),
				(sum != null) ? sum.setScale(row.getInt("decimals"), RoundingMode.UNNECESSARY) : null,
				year(row, "first_year"), year(row, "last_year"));
	}

	private static @Nullable CalendarYear year(ResultSet row, String column) throws SQLException {
		int year = row.getInt(column);
		return row.wasNull() ? null : new CalendarYear(year);
	}

	/** What statements must have in common to be added. */
	private record Kind(String group, boolean allDestinations, String currency, String priceBasis) {
	}

	/** Rows that are alike in all that adding asks for. */
	private record Portion(boolean exported, Kind kind, @Nullable Qualifier qualifier, boolean counted, long rows,
			@Nullable BigDecimal sum, @Nullable CalendarYear first, @Nullable CalendarYear last) {

		/** The sum, with the qualifier that adding equals gives, of one row its own. */
		QualifiedAmount amount() {
			Qualifier each = Objects.requireNonNull(this.qualifier);
			return new QualifiedAmount(
					new Money(Objects.requireNonNull(this.sum), Currency.getInstance(this.kind.currency())),
					(this.rows == 1) ? each : each.plus(each));
		}

	}

	/** Rows of one year that are alike. */
	private record YearPortion(CalendarYear year, Portion portion, FigureId figure, CellState state) {
	}

}
