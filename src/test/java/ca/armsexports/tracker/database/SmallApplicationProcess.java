package ca.armsexports.tracker.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** {@link SmallApplication} in a process of its own, which can be killed. */
final class SmallApplicationProcess implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(90);

	private final Process process;

	private final Path output;

	private SmallApplicationProcess(Process process, Path output) {
		this.process = process;
		this.output = output;
	}

	/**
	 * Starts the application.
	 * @param prefix what comes before {@code java}, such as the program that takes the
	 * rights of root away
	 * @param folder its data folder
	 * @param output gets what it prints
	 */
	static SmallApplicationProcess start(List<String> prefix, Path folder, Path output) throws IOException {
		List<String> command = new ArrayList<>(prefix);
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
				System.getProperty("java.class.path"), SmallApplication.class.getName(),
				"--tracker.database.folder=" + folder, "--tracker.database.programs=" + Prepared.programs()));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
		return new SmallApplicationProcess(process, output);
	}

	SmallApplicationProcess awaitReady() {
		await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> {
			assertThat(this.process.isAlive()).as("%s", (Object) output()).isTrue();
			return output().contains(SmallApplication.READY);
		});
		return this;
	}

	/** As {@code kill -9} does. */
	void kill() {
		this.process.destroyForcibly();
		awaitEnd();
	}

	/** As Ctrl-C and {@code kill} do. */
	void terminate() {
		this.process.destroy();
		awaitEnd();
	}

	void awaitEnd() {
		assertThat(this.process.onExit()).succeedsWithin(PATIENCE);
	}

	long pid() {
		return this.process.pid();
	}

	String output() throws IOException {
		return Files.readString(this.output, StandardCharsets.UTF_8);
	}

	@Override
	public void close() {
		kill();
	}

}
