package ca.armsexports.tracker.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A ZIP file, unzipped in memory.
 *
 * @param entries the contents by their names, in the order of the file
 */
public record Unzipped(Map<String, byte[]> entries) {

	/**
	 * Unzips a file that must be whole.
	 * @param file the file
	 * @throws UncheckedIOException if it is none
	 */
	public static Unzipped of(byte[] file) {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				entries.put(entry.getName(), zip.readAllBytes());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new Unzipped(entries);
	}

	/**
	 * An entry as text.
	 * @param name its name
	 */
	public String text(String name) {
		return new String(this.entries.get(name), StandardCharsets.UTF_8);
	}

	/** Everything as one text that a person can read, a line for each row of a sheet. */
	public String readable() {
		return this.entries.keySet()
			.stream()
			.map((name) -> "--- " + name + "\n" + text(name).replace("<row ", "\n<row "))
			.collect(Collectors.joining("\n"));
	}

}
