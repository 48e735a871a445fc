package ca.armsexports.tracker.site.edge;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What other sites may show of this one: the pages that are made for their frames, and
 * the files of drawings as pictures. Nothing of either can be clicked to any effect but
 * to open the record in a window of its own.
 */
final class OtherSites {

	/** Whole addresses, so that nothing else begins like one. */
	private static final Pattern FRAMED = Pattern.compile("/(?:en|fr|es)/embed/(?:compare|countries/[a-z]{2}"
			+ "|categories/[1-9]-[0-9]{1,4}(?:\\.[a-z0-9]{1,8}){0,3})");

	private OtherSites() {
	}

	/**
	 * Whether other sites may show the address in a frame.
	 * @param path the path as written; none if the request had none
	 */
	static boolean mayFrame(@Nullable String path) {
		return path != null && FRAMED.matcher(path).matches();
	}

	/**
	 * Whether other sites may show the address as a picture.
	 * @param path the path as written; none if the request had none
	 */
	static boolean mayShow(@Nullable String path) {
		return path != null && (path.endsWith("/chart.svg") || path.endsWith("/chart.png"));
	}

}
