package ca.armsexports.tracker.desk.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import ca.armsexports.tracker.ingest.Choices;
import ca.armsexports.tracker.ingest.ColumnLayout;
import ca.armsexports.tracker.ingest.ColumnRole;
import ca.armsexports.tracker.ingest.Declaration;
import ca.armsexports.tracker.ingest.Ingest;
import ca.armsexports.tracker.ingest.Layout;
import ca.armsexports.tracker.ingest.MarkMeaning;
import ca.armsexports.tracker.ingest.Reading;
import ca.armsexports.tracker.ingest.TableLayout;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.web.BadParameter;
import ca.armsexports.tracker.shared.written.NumberRule;
import org.jspecify.annotations.Nullable;

/**
 * Reads what somebody decided about a file. Fields are named by what they decide:
 * {@code name.0} for the first name that was found, {@code mark.0}, {@code table.0},
 * {@code column.0.2}.
 */
final class Decisions {

	private static final String LEAVE_OUT = "leave_out";

	private final Ingest ingest;

	private final Map<String, String> fields;

	Decisions(Ingest ingest, Map<String, String> fields) {
		this.ingest = ingest;
		this.fields = fields;
	}

	Declaration declaration() {
		Declaration before = this.ingest.declaration();
		String numbers = text("numbers");
		return numbers.isEmpty() ? before : read("numbers", (code) -> new Declaration(before.source(),
				before.firstYear(), before.lastYear(), NumberRule.ofCode(code)));
	}

	Choices choices() {
		Choices before = this.ingest.choices();
		Map<String, DestinationCode> destinations = new HashMap<>(before.destinations());
		Map<String, ItemCode> items = new HashMap<>(before.items());
		Set<String> leftOut = new HashSet<>(before.leftOut());
		Map<String, MarkMeaning> marks = new HashMap<>(before.marks());
		Reading reading = this.ingest.reading();
		if (reading != null) {
			for (int index = 0; index < reading.names().size(); index++) {
				decide(reading.names().get(index), "name." + index, destinations, items, leftOut);
			}
			for (int index = 0; index < reading.marks().size(); index++) {
				String key = "mark." + index;
				if (!text(key).isEmpty()) {
					marks.put(reading.marks().get(index).key(), read(key, MarkMeaning::ofCode));
				}
			}
		}
		return new Choices(destinations, items, leftOut, marks, !text("prefer").isEmpty());
	}

	private void decide(Reading.NameFound name, String key, Map<String, DestinationCode> destinations,
			Map<String, ItemCode> items, Set<String> leftOut) {
		String value = text(key);
		destinations.remove(name.text());
		items.remove(name.text());
		leftOut.remove(name.text());
		if (value.equals(LEAVE_OUT)) {
			leftOut.add(name.text());
		}
		else if (!value.isEmpty() && name.item()) {
			items.put(name.text(), read(key, ItemCode::new));
		}
		else if (!value.isEmpty()) {
			destinations.put(name.text(), read(key, DestinationCode::new));
		}
	}

	/** How the tables are understood, as the person saw and perhaps changed it. */
	@Nullable Layout layout() {
		Layout before = this.ingest.layout();
		if (before == null || before.form() == Layout.Form.DOWNLOAD) {
			return before;
		}
		List<TableLayout> tables = new ArrayList<>();
		for (int index = 0; index < before.tables().size(); index++) {
			tables.add(table(before.tables().get(index), index));
		}
		return new Layout(before.form(), tables, true);
	}

	private TableLayout table(TableLayout before, int index) {
		List<ColumnLayout> columns = new ArrayList<>();
		for (int place = 0; place < before.columns().size(); place++) {
			columns.add(column(before.columns().get(place), "column." + index + "." + place));
		}
		String year = "year." + index;
		String power = "power." + index;
		return new TableLayout(before.sheet(), before.sheetName(), before.title(), before.firstLine(), before.headEnd(),
				before.lastLine(), columns, text(year).isEmpty() ? null : read(year, CalendarYear::parse),
				text(power).isEmpty() ? null : read(power, Integer::valueOf), !text("table." + index).isEmpty());
	}

	private ColumnLayout column(ColumnLayout before, String key) {
		String role = key + ".role";
		String year = key + ".year";
		String item = key + ".item";
		return new ColumnLayout(before.column(), before.head(),
				text(role).isEmpty() ? before.role() : read(role, ColumnRole::ofCode),
				text(year).isEmpty() ? null : read(year, CalendarYear::parse),
				text(item).isEmpty() ? null : read(item, ItemCode::new));
	}

	private String text(String name) {
		return this.fields.getOrDefault(name, "").strip();
	}

	private <T> T read(String name, Function<String, T> reader) {
		try {
			return reader.apply(text(name));
		}
		catch (IllegalArgumentException ex) {
			throw new BadParameter(BadParameter.Kind.MALFORMED, name, text(name));
		}
	}

}
