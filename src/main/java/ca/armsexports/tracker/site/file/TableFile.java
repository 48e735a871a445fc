package ca.armsexports.tracker.site.file;

import java.io.IOException;
import java.io.OutputStream;

/** A file that is written row by row while it is sent, so it may have any length. */
@FunctionalInterface
public interface TableFile {

	/**
	 * Writes the file.
	 * @param output where to; left open
	 * @throws IOException if the client is gone
	 */
	void writeTo(OutputStream output) throws IOException;

}
