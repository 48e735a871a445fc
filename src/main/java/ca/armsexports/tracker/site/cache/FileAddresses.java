package ca.armsexports.tracker.site.cache;

import java.util.List;

/** Which addresses are files. The suffix decides, never the header {@code Accept}. */
public final class FileAddresses {

	private static final List<String> SUFFIXES = List.of(".csv", ".json", ".xlsx", ".svg", ".png", ".atom", ".bib",
			".zip");

	private FileAddresses() {
	}

	/**
	 * Whether an address is a file by its suffix.
	 * @param path the address without its query
	 */
	public static boolean isFile(String path) {
		for (String suffix : SUFFIXES) {
			if (path.endsWith(suffix)) {
				return true;
			}
		}
		return false;
	}

}
