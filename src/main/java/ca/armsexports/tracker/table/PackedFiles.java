package ca.armsexports.tracker.table;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The files of a package, with what was counted and hashed while they were written.
 */
public final class PackedFiles {

	private final Archive archive;

	private final Map<String, Packed> files = new LinkedHashMap<>();

	/**
	 * An archive without files.
	 * @param archive takes the files
	 */
	public PackedFiles(Archive archive) {
		this.archive = archive;
	}

	/**
	 * Adds a file.
	 * @param name its name
	 * @param file writes it
	 * @throws IOException if it cannot be written
	 */
	public void add(String name, Content file) throws IOException {
		MessageDigest digest = sha256();
		CountingOutput counted = new CountingOutput(new DigestOutputStream(this.archive.begin(name), digest));
		file.writeTo(counted);
		this.files.put(name, new Packed(counted.count, HexFormat.of().formatHex(digest.digest())));
	}

	/**
	 * Adds a file.
	 * @param name its name
	 * @param content its bytes
	 * @throws IOException if it cannot be written
	 */
	public void add(String name, byte[] content) throws IOException {
		add(name, (output) -> output.write(content));
	}

	/**
	 * Adds the hashes of all files so far, as {@code sha256sum --check} reads them.
	 * @throws IOException if they cannot be written
	 */
	public void addSums() throws IOException {
		String sums = new TreeMap<>(this.files).entrySet()
			.stream()
			.map((file) -> file.getValue().sha256() + "  " + file.getKey() + "\n")
			.collect(Collectors.joining());
		add("SHA256SUMS", sums.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * A file that was added.
	 * @param name its name
	 */
	public Packed get(String name) {
		return Objects.requireNonNull(this.files.get(name));
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A file that was written.
	 *
	 * @param bytes its length
	 * @param sha256 its hash, in hexadecimal digits
	 */
	public record Packed(long bytes, String sha256) {
	}

	/** Writes a file, of any length. */
	@FunctionalInterface
	public interface Content {

		/**
		 * Writes the file.
		 * @param output where to; left open
		 * @throws IOException if the client is gone
		 */
		void writeTo(OutputStream output) throws IOException;

	}

	private static final class CountingOutput extends FilterOutputStream {

		private long count;

		CountingOutput(OutputStream output) {
			super(output);
		}

		@Override
		public void write(int b) throws IOException {
			this.out.write(b);
			this.count++;
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			this.out.write(bytes, offset, length);
			this.count += length;
		}

	}

}
