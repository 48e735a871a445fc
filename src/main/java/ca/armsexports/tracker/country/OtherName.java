package ca.armsexports.tracker.country;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.Language;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * A name of a destination beside those of the Unicode CLDR: in common use, official, or
 * of former days.
 *
 * @param language the language that it is of
 * @param name the name
 * @param destination the destination
 */
public record OtherName(Language language, String name, DestinationCode destination) {

	/** All of them, by destination. */
	public static List<OtherName> list() {
		String resource = "/country/other-names.csv";
		try (InputStream stream = Objects.requireNonNull(OtherName.class.getResourceAsStream(resource), resource);
				CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(stream)) {
			return reader.stream()
				.map((line) -> new OtherName(Language.ofCode(line.getField("language")), line.getField("name"),
						new DestinationCode(line.getField("destination"))))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
