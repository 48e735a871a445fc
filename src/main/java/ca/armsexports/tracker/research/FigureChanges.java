package ca.armsexports.tracker.research;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.Codes;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.source.Citation;
import ca.armsexports.tracker.source.FigureKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What became of figures from one release to another, read from the view that holds every
 * value a figure ever had.
 * <p>
 * A figure's measures are told apart by the first word of their names, which a figure has
 * once: goods that were {@code units_sold} and are now {@code units_delivered} changed.
 * Permits and counts of goods state more than the view shows, so that a new row of theirs
 * is a change even where the row in the view reads the same.
 */
@Service
@Transactional(readOnly = true)
public class FigureChanges {

	/** As many figures as there are. */
	public static final int ALL = Integer.MAX_VALUE - 1;

	private static final String TOUCHED = "with touched as (select distinct figure from figure_fact";

	private static final String VALUES = """
			 order by figure limit :limit
			), value as (
			    select fact.figure, split_part(measure, '_', 1) as family, since_release, until_release, kind,
			           to_jsonb(fact) - '{since_release,until_release,words}'::text[] as content
			      from figure_fact fact join touched on touched.figure = fact.figure
			)
			""";

	/** The rows of the one state beside those of the other. */
	private static final String BETWEEN = VALUES
			+ """
					, before as (
					    select * from value where since_release <= :earlier and (until_release is null or until_release > :earlier)
					), after as (
					    select * from value where since_release <= :later and (until_release is null or until_release > :later)
					), pair as (
					    select figure, family, coalesce(after.kind, before.kind) as kind, before.content as before,
					           after.content as after, coalesce(after.since_release, before.until_release) as release,
					           before.content is distinct from after.content as differs
					      from before full join after using (figure, family)
					     where before.since_release is distinct from after.since_release
					)
					""";

	/** The rows that each release closed beside those that it opened. */
	private static final String STEPS = VALUES + """
			, closed as (
			    select * from value where until_release > :earlier and until_release <= :later
			), opened as (
			    select * from value where since_release > :earlier and since_release <= :later
			), pair as (
			    select coalesce(opened.figure, closed.figure) as figure,
			           coalesce(opened.family, closed.family) as family,
			           coalesce(opened.kind, closed.kind) as kind, closed.content as before,
			           opened.content as after, coalesce(opened.since_release, closed.until_release) as release,
			           closed.content is distinct from opened.content as differs
			      from closed full join opened
			        on closed.figure = opened.figure and closed.family = opened.family
			       and closed.until_release = opened.since_release
			)
			""";

	/** The first row of a permit or count stands for what the view does not show. */
	private static final String CHANGED = """
			, figure_pair as (
			    select pair.*, bool_or(differs) over figure_release as shown,
			           bool_or(before is not null) over figure_release as stood,
			           bool_or(after is not null) over figure_release as stands
			      from pair
			    window figure_release as (partition by figure, release)
			), changed as (
			    select * from figure_pair
			     where differs or (not shown and kind in ('permit', 'equipment_count') and family <> 'value')
			)
			""";

	private static final String ROWS = CHANGED + """
			select figure, kind, release, before, after, stood, stands, (select count(*) from touched) as touched
			  from changed
			""";

	private static final String LIST_BETWEEN = BETWEEN + ROWS;

	private static final String LIST_STEPS = STEPS + ROWS;

	private static final String COUNT = BETWEEN + CHANGED + "select count(distinct figure) from changed";

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	private final FigureStatements statements;

	FigureChanges(FigureStatements statements) {
		this.statements = statements;
	}

	/**
	 * How the later state differs from the earlier, whatever lay between.
	 * @param query which figures
	 * @param span the two states
	 * @param most at most so many figures
	 */
	public FigureDifference getDifference(FigureQuery query, ReleaseSpan span, int most) {
		return difference(LIST_BETWEEN, query, span, most);
	}

	/**
	 * What each release on the way did, which is more than the difference of the two
	 * states where one release takes back what another did.
	 * @param query which figures
	 * @param span the two states
	 * @param most at most so many figures
	 */
	public FigureDifference getSteps(FigureQuery query, ReleaseSpan span, int most) {
		return difference(LIST_STEPS, query, span, most);
	}

	/**
	 * How many figures were added, changed or withdrawn.
	 * @param query which figures
	 * @param span the two states
	 */
	public int countChanged(FigureQuery query, ReleaseSpan span) {
		return statement(COUNT, query, span, ALL).query(Integer.class).single();
	}

	private FigureDifference difference(String sql, FigureQuery query, ReleaseSpan span, int most) {
		List<Row> rows = statement(sql, query, span, most + 1).query(FigureChanges::row).list();
		boolean whole = rows.isEmpty() || rows.getFirst().touched() <= most;
		return new FigureDifference(rows.stream().map(Row::change).sorted(FigureChange.ORDER).toList(), whole);
	}

	private StatementSpec statement(String sql, FigureQuery query, ReleaseSpan span, int limit) {
		FigureSelection selection = new FigureSelection(query, span);
		return this.statements.sql(TOUCHED + selection.where() + sql)
			.params(selection.parameters())
			.param("limit", limit);
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		boolean stood = row.getBoolean("stood");
		boolean stands = row.getBoolean("stands");
		FigureChange.Type type = FigureChange.Type.CHANGED;
		if (!stood) {
			type = FigureChange.Type.ADDED;
		}
		else if (!stands) {
			type = FigureChange.Type.WITHDRAWN;
		}
		FigureChange change = new FigureChange(new FigureId(row.getLong("figure")),
				Codes.parse(FigureKind.class, row.getString("kind")), type, new ReleaseNumber(row.getInt("release")),
				side(row.getString("before")), side(row.getString("after")));
		return new Row(change, row.getLong("touched"));
	}

	private static FigureChange.@Nullable Side side(@Nullable String json) {
		if (json == null) {
			return null;
		}
		JsonNode fact = MAPPER.readTree(json);
		String currency = text(fact, "currency");
		String qualifier = text(fact, "qualifier");
		String retrievedOn = text(fact, "retrieved_on");
		return new FigureChange.Side(new DestinationCode(fact.get("destination").asString()), year(fact, "year"),
				year(fact, "until_year"), text(fact, "item"),
				Codes.parse(FigureMeasure.class, fact.get("measure").asString()), value(fact),
				(currency != null) ? Currency.getInstance(currency) : null,
				(qualifier != null) ? Qualifier.ofCode(qualifier) : null,
				CellState.ofCode(fact.get("state").asString()),
				new Citation(new SourceId(fact.get("source").asString()), fact.get("locator").asString(),
						text(fact, "quote"), (retrievedOn != null) ? LocalDate.parse(retrievedOn) : null),
				words(fact, "inference"), words(fact, "note"), text(fact, "preferred_reason"),
				text(fact, "price_basis"));
	}

	private static @Nullable String text(JsonNode fact, String column) {
		JsonNode value = fact.get(column);
		return value.isNull() ? null : value.asString();
	}

	private static @Nullable CalendarYear year(JsonNode fact, String column) {
		JsonNode year = fact.get(column);
		return year.isNull() ? null : new CalendarYear(year.asInt());
	}

	private static @Nullable BigDecimal value(JsonNode fact) {
		JsonNode value = fact.get("value");
		return value.isNull() ? null : value.decimalValue().setScale(fact.get("decimals").asInt());
	}

	private static @Nullable LocalizedText words(JsonNode fact, String column) {
		String english = text(fact, column + "_en");
		return (english != null) ? new LocalizedText(english, text(fact, column + "_fr"), text(fact, column + "_es"))
				: null;
	}

	/**
	 * A row of the answer.
	 *
	 * @param change the change
	 * @param touched how many figures were looked at
	 */
	private record Row(FigureChange change, long touched) {
	}

}
