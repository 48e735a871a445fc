package ca.armsexports.tracker.research;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.table.Column;
import ca.armsexports.tracker.table.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tables of the whole record, read from the views {@code data_...}. What they and
 * their columns mean is said by the comments of the database.
 */
@Service
@Transactional(readOnly = true)
public class RecordTables {

	private static final String DESCRIPTION = """
			select obj_description(cast(:view as regclass), 'pg_class')
			""";

	private static final String FIELDS = """
			select attname as name, format_type(atttypid, null) as type, col_description(attrelid, attnum) as description
			  from pg_attribute
			 where attrelid = cast(:view as regclass) and attnum > 0 and attname <> 'until_release'
			 order by attnum
			""";

	private final JdbcClient jdbc;

	private final Downloads downloads;

	RecordTables(JdbcClient jdbc, Downloads downloads) {
		this.jdbc = jdbc;
		this.downloads = downloads;
	}

	/** All tables with their columns; the longest stands last. */
	public List<RecordTable> listTables() {
		return Arrays.stream(View.values()).map(this::describe).toList();
	}

	/**
	 * The rows of a table that stood in a release, by its primary key.
	 * @param table the table
	 * @param release the release
	 */
	@Transactional(propagation = Propagation.SUPPORTS)
	public Table<?> read(RecordTable table, ReleaseNumber release) {
		View view = View.valueOf(table.name().toUpperCase(Locale.ROOT));
		List<Column<List<@Nullable String>>> columns = new ArrayList<>();
		for (int index = 0; index < table.fields().size(); index++) {
			columns.add(column(table.fields().get(index), index));
		}
		return new Table<>(table.name(), columns, (reader) -> this.downloads.read(view.sql(table),
				Map.of("release", release.value()), (row, number) -> cells(row, table), reader));
	}

	private RecordTable describe(View view) {
		List<RecordTable.Field> fields = this.jdbc.sql(FIELDS)
			.param("view", view.relation())
			.query((row, number) -> new RecordTable.Field(row.getString("name"), type(row.getString("type")),
					row.getString("description")))
			.list();
		String description = this.jdbc.sql(DESCRIPTION).param("view", view.relation()).query(String.class).single();
		return new RecordTable(view.code(), description, fields, view.primaryKey());
	}

	private static RecordTable.Type type(String type) {
		return switch (type) {
			case "integer", "bigint", "smallint" -> RecordTable.Type.INTEGER;
			case "numeric" -> RecordTable.Type.NUMBER;
			case "boolean" -> RecordTable.Type.BOOLEAN;
			case "date" -> RecordTable.Type.DATE;
			case "timestamp with time zone" -> RecordTable.Type.DATETIME;
			default -> RecordTable.Type.STRING;
		};
	}

	private static Column<List<@Nullable String>> column(RecordTable.Field field, int index) {
		return switch (field.type()) {
			case STRING -> Column.words(field.name(), (row) -> row.get(index));
			case INTEGER -> Column.whole(field.name(), (row) -> row.get(index));
			case NUMBER -> Column.number(field.name(), (row) -> row.get(index));
			case BOOLEAN, DATE, DATETIME -> Column.code(field.name(), (row) -> row.get(index));
		};
	}

	private static List<@Nullable String> cells(ResultSet row, RecordTable table) throws SQLException {
		List<@Nullable String> cells = new ArrayList<>(table.fields().size());
		for (int index = 0; index < table.fields().size(); index++) {
			cells.add(cell(row, index + 1, table.fields().get(index).type()));
		}
		return cells;
	}

	private static @Nullable String cell(ResultSet row, int index, RecordTable.Type type) throws SQLException {
		return switch (type) {
			case BOOLEAN -> {
				boolean value = row.getBoolean(index);
				yield row.wasNull() ? null : Boolean.toString(value);
			}
			case DATETIME -> {
				OffsetDateTime value = row.getObject(index, OffsetDateTime.class);
				yield (value != null) ? value.toInstant().toString() : null;
			}
			default -> row.getString(index);
		};
	}

	/** The views, by the names of their tables. */
	private enum View {

		DESTINATIONS("destination"), DESTINATION_ALIASES("alias,language"), ITEM_GROUPS("item_group"), ITEMS("item"),
		SOURCES("source"), REPORT_EDITIONS("edition"), PERMITS("permit"), PERMIT_FIELDS("permit,field"),
		EQUIPMENT("figure"), EVENTS("event"), LEGAL_TEXTS("legal_text"), LISTINGS("listing"), CLAIMS("claim"),
		RELEASES("release"), RELEASE_CHANGES("release,position"), FIGURES("figure,measure");

		private final String primaryKey;

		View(String primaryKey) {
			this.primaryKey = primaryKey;
		}

		private List<String> primaryKey() {
			return List.of(this.primaryKey.split(","));
		}

		private String code() {
			return name().toLowerCase(Locale.ROOT);
		}

		private String relation() {
			return "data_" + code();
		}

		/**
		 * Names of columns come from the catalogue of the database, those of the views
		 * from this list.
		 */
		private String sql(RecordTable table) {
			String columns = table.fields().stream().map(RecordTable.Field::name).collect(Collectors.joining(", "));
			String order = primaryKey().stream().map((name) -> order(table, name)).collect(Collectors.joining(", "));
			return "select " + columns + " from " + relation()
					+ " where since_release <= :release and (until_release is null or until_release > :release)"
					+ " order by " + order;
		}

		private static String order(RecordTable table, String name) {
			boolean text = table.fields()
				.stream()
				.anyMatch((field) -> field.name().equals(name) && field.type() == RecordTable.Type.STRING);
			return text ? name + " collate \"C\"" : name;
		}

	}

}
