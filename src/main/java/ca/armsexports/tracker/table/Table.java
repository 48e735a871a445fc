package ca.armsexports.tracker.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import tools.jackson.core.exc.JacksonIOException;

/**
 * A table as it leaves in a file. Its rows are read while it is written, so it may be
 * longer than memory is wide.
 *
 * @param <R> a row
 * @param name what the rows are, such as {@code figures}: the member of a JSON file that
 * holds them
 * @param columns the columns; new ones are only ever appended
 * @param rows the rows
 */
public record Table<R>(String name, List<Column<R>> columns, Rows<R> rows) {

	/** The columns are copied. */
	public Table {
		columns = List.copyOf(columns);
	}

	/**
	 * A table of rows that are in memory.
	 * @param <R> a row
	 * @param name what the rows are
	 * @param columns the columns
	 * @param rows the rows
	 */
	public static <R> Table<R> of(String name, List<Column<R>> columns, Collection<R> rows) {
		return new Table<R>(name, columns, rows::forEach);
	}

	/**
	 * Writes the table as CSV: RFC 4180, CRLF, UTF-8, a head row.
	 * @param output where to; left open
	 * @throws IOException if it cannot be written
	 */
	public void writeCsv(OutputStream output) throws IOException {
		write(() -> CsvFile.write(this, output));
	}

	/**
	 * Writes the table as JSON: an object with the release, its head hash, the language
	 * and the licence, and one object for each row.
	 * @param head what stands before the rows
	 * @param output where to; left open
	 * @throws IOException if it cannot be written
	 */
	public void writeJson(TableHead head, OutputStream output) throws IOException {
		write(() -> JsonFile.write(this, head, output));
	}

	static void write(Writing writing) throws IOException {
		try {
			writing.write();
		}
		catch (UncheckedIOException ex) {
			throw Objects.requireNonNull(ex.getCause());
		}
		catch (JacksonIOException ex) {
			throw ex.getCause();
		}
	}

	/**
	 * The rows of a table, which can be read several times.
	 *
	 * @param <R> a row
	 */
	@FunctionalInterface
	public interface Rows<R> {

		/**
		 * Hands on the rows one by one, in their order.
		 * @param reader takes each row
		 */
		void read(Consumer<? super R> reader);

	}

	/** Something that writes. */
	@FunctionalInterface
	interface Writing {

		void write() throws IOException;

	}

}
