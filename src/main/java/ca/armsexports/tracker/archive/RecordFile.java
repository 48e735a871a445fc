package ca.armsexports.tracker.archive;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import ca.armsexports.tracker.shared.change.CanonicalJson;

/**
 * A file of the whole record whose entries are the ones that were hashed when it was
 * written, no less and no more.
 */
final class RecordFile implements Closeable {

	private static final Pattern SUM = Pattern.compile("([0-9a-f]{64})  ([A-Za-z0-9/._-]{1,100})");

	private static final int BUFFER = 1 << 16;

	/** The longest text that is read as a whole; lists are read line by line. */
	private static final int LONGEST = 64 << 20;

	private final ZipFile zip;

	private RecordFile(ZipFile zip) {
		this.zip = zip;
	}

	/**
	 * Opens a file and recomputes the hash of every entry.
	 * @throws DamagedRecord if an entry is missing, is another or was added
	 * @throws IOException if it cannot be read
	 */
	static RecordFile open(Path path) throws IOException {
		RecordFile file;
		try {
			file = new RecordFile(new ZipFile(path.toFile()));
		}
		catch (ZipException ex) {
			throw new DamagedRecord(String.valueOf(path.getFileName()),
					"it is no whole ZIP file (%s)".formatted(ex.getMessage()));
		}
		try {
			file.verify();
			return file;
		}
		catch (RuntimeException | IOException ex) {
			file.close();
			throw ex;
		}
	}

	private void verify() throws IOException {
		Map<String, ZipEntry> entries = new LinkedHashMap<>();
		for (ZipEntry entry : Collections.list(this.zip.entries())) {
			if (entries.put(entry.getName(), entry) != null) {
				throw new DamagedRecord(entry.getName(), "it is there twice");
			}
		}
		if (entries.remove(Contents.SUMS) == null) {
			throw new DamagedRecord(Contents.SUMS, "the entry is missing");
		}
		Map<String, String> sums = new TreeMap<>();
		for (String line : text(Contents.SUMS).lines().toList()) {
			Matcher sum = SUM.matcher(line);
			if (!sum.matches()) {
				throw new DamagedRecord(Contents.SUMS, "a line is no hash of an entry");
			}
			sums.put(sum.group(2), sum.group(1));
		}
		Set<String> differing = new TreeSet<>(sums.keySet());
		differing.removeAll(entries.keySet());
		if (!differing.isEmpty()) {
			throw new DamagedRecord(differing.iterator().next(), "the entry is missing");
		}
		differing.addAll(entries.keySet());
		differing.removeAll(sums.keySet());
		if (!differing.isEmpty()) {
			throw new DamagedRecord(differing.iterator().next(), "the entry was added");
		}
		for (Map.Entry<String, String> sum : sums.entrySet()) {
			if (!hash(sum.getKey()).equals(sum.getValue())) {
				throw new DamagedRecord(sum.getKey(), "it is not what was written");
			}
		}
	}

	Contents contents() {
		return json(Contents.NAME, text(Contents.NAME), Contents.class);
	}

	/** The names of all entries but the one with the hashes. */
	Set<String> names() {
		Set<String> names = new TreeSet<>();
		this.zip.stream().map(ZipEntry::getName).forEach(names::add);
		names.remove(Contents.SUMS);
		return names;
	}

	byte[] bytes(String name) {
		try (InputStream input = stream(name)) {
			byte[] bytes = input.readNBytes(LONGEST + 1);
			if (bytes.length > LONGEST) {
				throw new DamagedRecord(name, "it is longer than any that was ever kept");
			}
			return bytes;
		}
		catch (IOException ex) {
			throw unreadable(name, ex);
		}
	}

	String text(String name) {
		return new String(bytes(name), StandardCharsets.UTF_8);
	}

	<T> List<T> list(String name, Class<T> type) {
		return read(name, (lines) -> lines.map((line) -> json(name, line, type)).toList());
	}

	/**
	 * Reads an entry line by line.
	 * @param name the entry
	 * @param reader gets its lines
	 */
	<R> R read(String name, Function<Stream<String>, R> reader) {
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream(name),
				StandardCharsets.UTF_8.newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT)),
				BUFFER)) {
			return reader.apply(lines.lines());
		}
		catch (IOException ex) {
			throw unreadable(name, ex);
		}
	}

	private static <T> T json(String name, String text, Class<T> type) {
		try {
			return CanonicalJson.read(text, type);
		}
		catch (IllegalArgumentException ex) {
			throw new DamagedRecord(name, "it cannot be read (%s)".formatted(ex.getMessage()));
		}
	}

	private String hash(String name) {
		try (InputStream input = stream(name)) {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			byte[] buffer = new byte[BUFFER];
			for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
				digest.update(buffer, 0, read);
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (IOException ex) {
			throw unreadable(name, ex);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

	private InputStream stream(String name) throws IOException {
		ZipEntry entry = this.zip.getEntry(name);
		if (entry == null) {
			throw new DamagedRecord(name, "the entry is missing");
		}
		return this.zip.getInputStream(entry);
	}

	private static DamagedRecord unreadable(String name, IOException ex) {
		return new DamagedRecord(name, "it cannot be read (%s)".formatted(ex.getMessage()));
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

}
