package ca.armsexports.tracker.founding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * One of the files that the founding record was made from.
 *
 * @param rows the rows, each by column name; an empty cell is an empty text
 */
public record FoundingFile(List<Map<String, String>> rows) {

	/**
	 * Reads a file.
	 * @param name its name without suffix, such as {@code yearly-totals}
	 */
	public static FoundingFile of(String name) {
		String resource = "/founding/" + name + ".csv";
		try (InputStream stream = Objects.requireNonNull(FoundingFile.class.getResourceAsStream(resource), resource);
				CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(stream)) {
			return new FoundingFile(reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Set<String> column(String name) {
		return this.rows.stream().map((row) -> row.get(name)).collect(Collectors.toUnmodifiableSet());
	}

	FoundingFile without(String column) {
		return new FoundingFile(this.rows.stream().map((row) -> {
			Map<String, String> rest = new LinkedHashMap<>(row);
			rest.remove(column);
			return rest;
		}).toList());
	}

}
