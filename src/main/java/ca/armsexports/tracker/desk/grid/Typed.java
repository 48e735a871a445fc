package ca.armsexports.tracker.desk.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import ca.armsexports.tracker.shared.web.BadParameter;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a grid, cell by cell, beside what the grid showed before. A
 * field {@code c.pe.2-6} holds the text of a cell, {@code w.pe.2-6} the revision and the
 * text that the grid was made of; it is left out where nothing was.
 *
 * @param cells the cells that were sent, by row and column
 */
record Typed(Map<Name, Cell> cells) {

	static final Typed NOTHING = new Typed(Map.of());

	private static final String CELL = "c.";

	private static final String SEEN = "w.";

	/**
	 * Takes the cells out of the fields of a form.
	 * @param fields all fields
	 * @throws BadParameter if a field of a cell is malformed
	 */
	static Typed of(Map<String, String> fields) {
		Map<Name, Cell> cells = new LinkedHashMap<>();
		fields.forEach((field, text) -> {
			if (field.startsWith(CELL)) {
				Name name = Name.parse(field);
				cells.put(name, new Cell(text.strip(), Seen.parse(field, fields.get(SEEN + name))));
			}
		});
		return new Typed(cells);
	}

	@Nullable Cell find(Name name) {
		return this.cells.get(name);
	}

	/** The cells in which something else stands now than the grid showed. */
	Map<Name, Cell> touched() {
		Map<Name, Cell> touched = new LinkedHashMap<>();
		this.cells.forEach((name, cell) -> {
			if (cell.isTouched()) {
				touched.put(name, cell);
			}
		});
		return touched;
	}

	/** The rows in which something was touched. */
	List<String> rows() {
		Set<String> rows = new LinkedHashSet<>();
		touched().keySet().forEach((name) -> rows.add(name.row()));
		return new ArrayList<>(rows);
	}

	/** The columns of items in which something was touched. */
	List<String> columns() {
		Set<String> columns = new LinkedHashSet<>();
		touched().keySet().forEach((name) -> columns.add(name.column()));
		columns.remove(Sheet.ALL_ITEMS);
		return new ArrayList<>(columns);
	}

	/**
	 * A cell by its row and column.
	 *
	 * @param row the code of the row
	 * @param column the code of the column
	 */
	record Name(String row, String column) {

		static Name parse(String field) {
			String[] parts = field.split("\\.", 3);
			if (parts.length < 3 || !parts[1].matches("[a-z]{2}|all|[0-9]{4}")
					|| !parts[2].matches("all|[1-9]-[0-9a-z.]{1,40}")) {
				throw new BadParameter(BadParameter.Kind.MALFORMED, field, "");
			}
			return new Name(parts[1], parts[2]);
		}

		@Override
		public String toString() {
			return this.row + "." + this.column;
		}

	}

	/**
	 * A cell.
	 *
	 * @param text what stands in it now
	 * @param seen what the grid showed in it
	 */
	record Cell(String text, Seen seen) {

		boolean isTouched() {
			return !this.text.equals(this.seen.text());
		}

	}

	/**
	 * What a grid was made of.
	 *
	 * @param revision the revision of the change in the draft; 0 for none
	 * @param text the text of the cell
	 */
	record Seen(int revision, String text) {

		static Seen parse(String field, @Nullable String value) {
			if (value == null) {
				return new Seen(0, "");
			}
			String[] parts = value.split(" ", 2);
			if (!parts[0].matches("[0-9]{1,9}")) {
				throw new BadParameter(BadParameter.Kind.MALFORMED, field, value);
			}
			return new Seen(Integer.parseInt(parts[0]), (parts.length > 1) ? parts[1].strip() : "");
		}

		/** As in the hidden field; empty for a cell without anything. */
		String value() {
			return (this.revision == 0 && this.text.isEmpty()) ? "" : this.revision + " " + this.text;
		}

	}

}
