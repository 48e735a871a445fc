package ca.armsexports.tracker.site.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import ca.armsexports.tracker.country.OtherName;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * Words of ours that lead to a thing on record: plain words for items, other names for
 * countries. A line of the file is a language, the words, and the code of the thing.
 *
 * @param lines the lines in the order of the file
 */
record WordFile(List<Line> lines) {

	/** Plain words for items of the Export Control List, as far as its titles go. */
	static WordFile plainWords() {
		return read("plain-words", "word", "item");
	}

	/** Names of countries beside those of the record. */
	static WordFile countryNames() {
		return new WordFile(OtherName.list()
			.stream()
			.map((name) -> new Line(name.language().code(), name.name(), name.destination().value()))
			.toList());
	}

	private static WordFile read(String name, String words, String code) {
		String resource = "/search/" + name + ".csv";
		try (InputStream stream = Objects.requireNonNull(WordFile.class.getResourceAsStream(resource), resource);
				CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(stream)) {
			return new WordFile(reader.stream()
				.map((line) -> new Line(line.getField("language"), line.getField(words), line.getField(code)))
				.toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The words by the code that they lead to. */
	Map<String, List<String>> byCode() {
		return this.lines.stream()
			.collect(Collectors.groupingBy(Line::code, Collectors.mapping(Line::words, Collectors.toList())));
	}

	/**
	 * A line.
	 *
	 * @param language the language of the words; readers of every language may use them
	 * @param words the words
	 * @param code the code of the thing
	 */
	record Line(String language, String words, String code) {
	}

}
