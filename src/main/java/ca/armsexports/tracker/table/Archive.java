package ca.armsexports.tracker.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP file that is written entry by entry. The same entries give the same bytes:
 * nothing in the file is taken from the clock. It is whole only after {@link #finish()};
 * what is closed before can be told from a whole one.
 */
public final class Archive implements Closeable {

	private final Zip zip;

	private final LocalDateTime time;

	/**
	 * An archive.
	 * @param output where to; left open
	 * @param time the time of its entries, in steps of two seconds
	 */
	public Archive(OutputStream output, Instant time) {
		this.zip = new Zip(output);
		this.time = LocalDateTime.ofInstant(time, ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
	}

	/**
	 * Ends the entry before and begins another.
	 * @param name its name
	 * @return where its content is written; not to be closed
	 * @throws IOException if it cannot be written
	 */
	public OutputStream begin(String name) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(this.time);
		this.zip.putNextEntry(entry);
		return this.zip;
	}

	/**
	 * Ends the last entry and the file.
	 * @throws IOException if it cannot be written
	 */
	public void finish() throws IOException {
		this.zip.finish();
	}

	/** Frees the memory; writes nothing. */
	@Override
	public void close() {
		this.zip.free();
	}

	/** Does not finish by itself, as closing a stream of Java's would. */
	private static final class Zip extends ZipOutputStream {

		Zip(OutputStream output) {
			super(output);
		}

		void free() {
			this.def.end();
		}

	}

}
