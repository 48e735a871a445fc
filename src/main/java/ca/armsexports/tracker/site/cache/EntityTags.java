package ca.armsexports.tracker.site.cache;

/** The header {@code If-None-Match}, after RFC 9110, section 13.1.2. */
final class EntityTags {

	private EntityTags() {
	}

	/**
	 * Whether a list of tags names a tag; weak and strong ones compare as equal.
	 * @param list the header's value
	 * @param tag the tag, with its quotes
	 */
	static boolean match(String list, String tag) {
		if (list.equals(tag) || list.equals("*")) {
			return true;
		}
		int length = list.length();
		int from = 0;
		while (from < length) {
			int open = list.indexOf('"', from);
			int close = (open >= 0) ? list.indexOf('"', open + 1) : -1;
			if (close < 0) {
				return false;
			}
			if (close + 1 - open == tag.length() && list.startsWith(tag, open)) {
				return true;
			}
			from = close + 1;
		}
		return false;
	}

}
