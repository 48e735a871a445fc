package ca.armsexports.tracker.ingest;

import ca.armsexports.tracker.shared.PersonName;

/**
 * The command that takes a file in. Nobody compares two of them.
 *
 * @param person who brings it
 * @param name its name, for people only
 * @param bytes the file
 * @param declaration what it is said to be
 */
@SuppressWarnings("ArrayRecordComponent")
public record NewIngest(PersonName person, String name, byte[] bytes, Declaration declaration) {

	private static final int LONGEST_NAME = 200;

	/** A file whose name is short, has no folder and is never empty. */
	public NewIngest {
		String bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
			.replaceAll("\\p{Cntrl}", "")
			.strip();
		name = bare.isEmpty() ? "file" : bare.substring(0, Math.min(bare.length(), LONGEST_NAME));
	}

}
