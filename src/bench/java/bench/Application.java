package bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tracker as a process of its own. */
final class Application implements AutoCloseable {

	/** The page that tells that it has started. */
	private static final String FIRST_PAGE = "/en/";

	private static final Pattern HEAP = Pattern.compile("used (\\d+)K \\[");

	private final Background process;

	private final Web web;

	private final int port;

	private final double secondsToStart;

	private final Path log;

	private Application(Background process, int port, double secondsToStart, Path log) {
		this.process = process;
		this.log = log;
		this.port = port;
		this.web = new Web(port);
		this.secondsToStart = secondsToStart;
	}

	/**
	 * Starts it and waits for its first page.
	 * @param command how it is started, without its port
	 * @param log where its words go
	 */
	static Application start(List<String> command, Path log) {
		int port = Web.freePort();
		List<String> whole = new ArrayList<>(command);
		whole.add("--server.port=" + port);
		long start = System.nanoTime();
		Background process = Background.start(whole, log, "TERM");
		Web web = new Web(port);
		while (web.status(FIRST_PAGE) != 200) {
			if (!process.isRunning() || System.nanoTime() - start > 180e9) {
				process.end(5);
				throw new NotMeasured("the application did not start: " + lastWords(log));
			}
			Pause.milliseconds(10);
		}
		return new Application(process, port, (System.nanoTime() - start) / 1e9, log);
	}

	/** Where its words are. */
	Path log() {
		return this.log;
	}

	Web web() {
		return this.web;
	}

	int port() {
		return this.port;
	}

	/** From the start of the process to the end of the first page. */
	double secondsToStart() {
		return this.secondsToStart;
	}

	/** The heap in use after a full collection, in MB. */
	double heapAtRest() {
		jcmd("GC.run");
		return heapInUse();
	}

	/** The heap in use, garbage with it, in MB. */
	double heapInUse() {
		return jcmd("GC.heap_info").lines()
			.filter((line) -> !line.startsWith(" "))
			.map(HEAP::matcher)
			.filter(Matcher::find)
			.mapToDouble((used) -> Double.parseDouble(used.group(1)) / 1024)
			.sum();
	}

	/** The most memory that the process ever held, in MB. */
	double mostMemory() {
		return status("VmHWM");
	}

	/** The memory that the process holds now, in MB. */
	double memory() {
		return status("VmRSS");
	}

	@Override
	public void close() {
		this.process.end(30);
	}

	/** Ends it and waits until it has written its cache of classes. */
	void closeAfterTraining() {
		this.process.end(300);
	}

	private String jcmd(String command) {
		return Programs.run(List.of(Programs.ofJdk("jcmd"), String.valueOf(this.process.pid()), command));
	}

	private double status(String name) {
		try {
			return Files.readString(Path.of("/proc/" + this.process.pid() + "/status"))
				.lines()
				.filter((line) -> line.startsWith(name + ":"))
				.map((line) -> line.replaceAll("[^0-9]", ""))
				.mapToDouble((kilobytes) -> Double.parseDouble(kilobytes) / 1024)
				.findFirst()
				.orElseThrow();
		}
		catch (IOException ex) {
			throw new NotMeasured("only Linux tells the memory of a process");
		}
	}

	private static String lastWords(Path log) {
		try {
			return Programs.last(Files.readString(log));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
