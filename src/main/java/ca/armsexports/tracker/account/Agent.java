package ca.armsexports.tracker.account;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What a browser says of itself, in two words that its owner recognizes. */
final class Agent {

	/** The first that is found counts: many browsers name others too. */
	private static final List<String> BROWSERS = List.of("Firefox", "Edg", "OPR", "SamsungBrowser", "Chrome", "Safari",
			"curl");

	private static final List<String> SYSTEMS = List.of("Windows", "Android", "iPhone", "iPad", "Mac OS", "CrOS",
			"Linux");

	private Agent() {
	}

	/**
	 * Browser and system; empty if neither is known.
	 * @param header the header User-Agent
	 */
	static String of(@Nullable String header) {
		if (header == null) {
			return "";
		}
		String browser = first(BROWSERS, header).replace("Edg", "Edge").replace("OPR", "Opera");
		String system = first(SYSTEMS, header).replace("Mac OS", "macOS").replace("CrOS", "ChromeOS");
		return (browser.isEmpty() || system.isEmpty()) ? browser + system : browser + ", " + system;
	}

	private static String first(List<String> names, String header) {
		return names.stream().filter(header::contains).findFirst().orElse("");
	}

}
