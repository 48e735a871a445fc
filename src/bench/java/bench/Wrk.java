package bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a round of load gave.
 *
 * @param rate answers a second
 * @param failures answers that were none of 200 to 399, and broken connections
 */
record Wrk(double rate, long failures) {

	private static final Pattern RATE = Pattern.compile("Requests/sec:\\s*([0-9.]+)");

	private static final Pattern REFUSED = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");

	private static final Pattern BROKEN = Pattern
		.compile("Socket errors: connect (\\d+), read (\\d+), write (\\d+), timeout (\\d+)");

	/** Loads one address by one thread. */
	static Wrk load(int port, String path, int connections, int seconds, String... headers) {
		List<String> command = command(connections, seconds);
		for (String header : headers) {
			command.addAll(List.of("-H", header));
		}
		command.add("http://127.0.0.1:" + port + path);
		return read(Programs.run(command));
	}

	/**
	 * Loads several addresses in turn.
	 * @param paths a file with one on each line
	 */
	static Wrk loadInTurn(int port, Path script, Path paths, int connections, int seconds) {
		List<String> command = command(connections, seconds);
		command.addAll(List.of("-s", script.toString(), "http://127.0.0.1:" + port));
		return read(Programs.run(command, Map.of("BENCH_PATHS", paths.toString()), null));
	}

	private static List<String> command(int connections, int seconds) {
		return new ArrayList<>(List.of(Programs.find("wrk"), "-t1", "-c" + connections, "-d" + seconds + "s"));
	}

	private static Wrk read(String printed) {
		Matcher rate = RATE.matcher(printed);
		if (!rate.find()) {
			throw new NotMeasured("wrk said: " + Programs.last(printed));
		}
		long failures = 0;
		Matcher refused = REFUSED.matcher(printed);
		if (refused.find()) {
			failures += Long.parseLong(refused.group(1));
		}
		Matcher broken = BROKEN.matcher(printed);
		if (broken.find()) {
			for (int i = 1; i <= 4; i++) {
				failures += Long.parseLong(broken.group(i));
			}
		}
		return new Wrk(Double.parseDouble(rate.group(1)), failures);
	}

}
