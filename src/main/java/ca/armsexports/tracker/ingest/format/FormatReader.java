package ca.armsexports.tracker.ingest.format;

import java.util.List;

/**
 * Reads one kind of file. Each kind has a package of its own that offers one of these.
 */
public interface FormatReader {

	/** The kind of file that it reads. */
	FileKind kind();

	/**
	 * Reads all tables of a file.
	 * @param bytes the file
	 * @param budget what reading may cost
	 * @return its sheets in their order; of pages and documents, its tables
	 * @throws UnreadableFile if the file is damaged, hostile or beyond the limits, with
	 * the place
	 */
	List<Sheet> read(byte[] bytes, Budget budget);

}
