package bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Processes that run beside the benchmark. Each is ended by its own number. */
final class Background {

	private static final Deque<Background> RUNNING = new ArrayDeque<>();

	private static boolean ending;

	private final Process process;

	private final String signal;

	private Background(Process process, String signal) {
		this.process = process;
		this.signal = signal;
	}

	/**
	 * Starts a process.
	 * @param command the program with its arguments
	 * @param log where its words go
	 * @param signal the signal that asks it to end
	 */
	static Background start(List<String> command, Path log, String signal) {
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
		List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS").forEach(builder.environment()::remove);
		try {
			synchronized (RUNNING) {
				if (ending) {
					throw new NotMeasured("interrupted");
				}
				Background started = new Background(builder.start(), signal);
				RUNNING.push(started);
				return started;
			}
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	long pid() {
		return this.process.pid();
	}

	boolean isRunning() {
		return this.process.isAlive();
	}

	/** Asks the process to end and waits until it has. */
	void end(int patienceInSeconds) {
		try {
			if (this.process.isAlive()) {
				Programs.run(List.of("kill", "-" + this.signal, String.valueOf(pid())), Map.of(), null);
			}
			if (!this.process.waitFor(patienceInSeconds, TimeUnit.SECONDS)) {
				this.process.destroyForcibly().waitFor();
			}
		}
		catch (IllegalStateException ex) {
			this.process.destroyForcibly();
		}
		catch (InterruptedException ex) {
			this.process.destroyForcibly();
			Thread.currentThread().interrupt();
		}
		synchronized (RUNNING) {
			RUNNING.remove(this);
		}
	}

	/** Whether the benchmark itself is being ended. */
	static boolean isEnding() {
		synchronized (RUNNING) {
			return ending;
		}
	}

	/**
	 * Ends what is still running, the last started first, and lets nothing start any
	 * more.
	 */
	static void endAll() {
		while (true) {
			Background last;
			synchronized (RUNNING) {
				ending = true;
				last = RUNNING.peek();
			}
			if (last == null) {
				return;
			}
			last.end(30);
		}
	}

}
