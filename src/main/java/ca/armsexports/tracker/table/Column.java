package ca.armsexports.tracker.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import ca.armsexports.tracker.shared.QualifiedAmount;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A column of a table as it leaves in a file. Its name is the same in all languages.
 *
 * @param <R> a row
 * @param name the name in the head row, such as {@code since_release}
 * @param type what the cells hold
 * @param text the text of a row's cell, the same in every format; none if it is empty
 */
public record Column<R>(String name, Type type, Text<R> text) {

	/**
	 * A column of words of others, which a spreadsheet might take for a formula.
	 * @param <R> a row
	 * @param name its name
	 * @param text the text of a row's cell
	 */
	public static <R> Column<R> words(String name, Text<R> text) {
		return new Column<>(name, Type.WORDS, text);
	}

	/**
	 * A column of codes, dates and identifiers of ours.
	 * @param <R> a row
	 * @param name its name
	 * @param code the code of a row's cell, whose text is written
	 */
	public static <R> Column<R> code(String name, Cell<R> code) {
		return new Column<>(name, Type.CODE, code.asText());
	}

	/**
	 * A column of whole numbers of ours: years, figures, releases.
	 * @param <R> a row
	 * @param name its name
	 * @param number the number of a row's cell, whose text is written
	 */
	public static <R> Column<R> whole(String name, Cell<R> number) {
		return new Column<>(name, Type.WHOLE_NUMBER, number.asText());
	}

	/**
	 * A column of numbers as printed, with as many decimals.
	 * @param <R> a row
	 * @param name its name
	 * @param number the plain text of a row's number, its decimals after a point
	 */
	public static <R> Column<R> number(String name, Text<R> number) {
		return new Column<>(name, Type.NUMBER, number);
	}

	/**
	 * The three columns of an amount of money: its number, currency and qualifier.
	 * @param <R> a row
	 * @param prefix what their names begin with, such as {@code latest_}, or nothing
	 * @param amount the amount of a row
	 */
	public static <R> List<Column<R>> amount(String prefix, Amount<R> amount) {
		return List.of(Column.number(prefix + "value", (row) -> {
			QualifiedAmount stated = amount.of(row);
			return (stated != null) ? stated.money().amount().toPlainString() : null;
		}), Column.code(prefix + "currency", (row) -> {
			QualifiedAmount stated = amount.of(row);
			return (stated != null) ? stated.money().currency() : null;
		}), Column.code(prefix + "qualifier", (row) -> {
			QualifiedAmount stated = amount.of(row);
			return (stated != null) ? stated.qualifier().code() : null;
		}));
	}

	/**
	 * Columns of several kinds in a row.
	 * @param <R> a row
	 * @param groups the columns
	 */
	@SafeVarargs
	public static <R> List<Column<R>> join(List<Column<R>>... groups) {
		List<Column<R>> all = new ArrayList<>();
		for (List<Column<R>> group : groups) {
			all.addAll(group);
		}
		return List.copyOf(all);
	}

	/**
	 * The same column of rows that hold such a row.
	 * @param <Q> a row that holds one
	 * @param part finds the row in it
	 */
	public <Q> Column<Q> of(Function<Q, R> part) {
		return new Column<>(this.name, this.type, (row) -> this.text.of(part.apply(row)));
	}

	/**
	 * Writes a row's cell as a member of the object that is open. Numbers as printed are
	 * strings, so that no program rounds them.
	 * @param json where to
	 * @param row the row
	 */
	public void write(JsonGenerator json, R row) {
		json.writeName(this.name);
		String cell = this.text.of(row);
		if (cell == null) {
			json.writeNull();
		}
		else if (this.type == Type.WHOLE_NUMBER) {
			json.writeNumber(Long.parseLong(cell));
		}
		else {
			json.writeString(cell);
		}
	}

	/** What the cells of a column hold. */
	public enum Type {

		/** Words of others, which a spreadsheet might take for a formula. */
		WORDS,
		/** Codes, dates and identifiers of ours. */
		CODE,
		/** Years, figures, releases. */
		WHOLE_NUMBER,
		/** Numbers as printed. */
		NUMBER

	}

	/**
	 * The text of a cell.
	 *
	 * @param <R> a row
	 */
	@FunctionalInterface
	public interface Text<R> {

		/**
		 * The text of a row's cell.
		 * @param row the row
		 * @return the text; none if the cell is empty
		 */
		@Nullable String of(R row);

	}

	/**
	 * An amount in a row.
	 *
	 * @param <R> a row
	 */
	@FunctionalInterface
	public interface Amount<R> {

		/**
		 * The amount of a row.
		 * @param row the row
		 * @return the amount; none if its cells are empty
		 */
		@Nullable QualifiedAmount of(R row);

	}

	/**
	 * What stands in a cell.
	 *
	 * @param <R> a row
	 */
	@FunctionalInterface
	public interface Cell<R> {

		/**
		 * What stands in a row's cell.
		 * @param row the row
		 * @return a value whose text is written; none if the cell is empty
		 */
		@Nullable Object of(R row);

		private Text<R> asText() {
			return (row) -> {
				Object value = of(row);
				return (value != null) ? value.toString() : null;
			};
		}

	}

}
