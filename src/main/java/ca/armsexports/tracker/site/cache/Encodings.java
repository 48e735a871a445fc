package ca.armsexports.tracker.site.cache;

import java.util.Locale;

/** The header {@code Accept-Encoding}, after RFC 9110, section 12.5.3. */
final class Encodings {

	private Encodings() {
	}

	/**
	 * Whether gzip is accepted: named, or meant by {@code *}, and not with a weight of
	 * nought.
	 * @param header the header's value
	 */
	static boolean acceptsGzip(String header) {
		boolean any = false;
		for (String item : header.toLowerCase(Locale.ROOT).split(",", -1)) {
			String[] parts = item.split(";", -1);
			String coding = parts[0].strip();
			if (coding.equals("gzip") || coding.equals("x-gzip")) {
				return !isRefused(parts);
			}
			any |= coding.equals("*") && !isRefused(parts);
		}
		return any;
	}

	private static boolean isRefused(String[] parts) {
		for (int i = 1; i < parts.length; i++) {
			if (parts[i].strip().matches("q=0(\\.0{0,3})?")) {
				return true;
			}
		}
		return false;
	}

}
