package ca.armsexports.tracker.drill;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ca.armsexports.tracker.TrackerApplication;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The application in a process of its own, on a data folder and on a port, both the same
 * from start to start: as an operator runs it.
 */
final class RunningTracker implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final Pattern LINK = Pattern.compile("/admin/join\\?token=(\\S+)");

	private static final String STARTED = "Started TrackerApplication";

	private final Path folder;

	private final Path output;

	private final int port = freePort();

	private Process process;

	private RunningTracker(Path parent) {
		this.folder = parent.resolve("data");
		this.output = parent.resolve("output");
	}

	/**
	 * Starts it for the first time.
	 * @param parent gets the data folder and what the application prints
	 */
	static RunningTracker start(Path parent) {
		RunningTracker tracker = new RunningTracker(parent);
		tracker.start();
		return tracker;
	}

	/**
	 * Starts it by the same command as ever.
	 * @return how long it took until it served, in seconds
	 */
	double start() {
		long begin = System.nanoTime();
		this.process = launch(this.output, "--server.port=" + this.port, "--tracker.database.folder=" + this.folder,
				"--tracker.database.programs=" + programs(), "--tracker.release.single-editor=true");
		await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> {
			assertThat(this.process.isAlive()).as("%s", (Object) output()).isTrue();
			return output().contains(STARTED);
		});
		return (System.nanoTime() - begin) / 1e9;
	}

	int port() {
		return this.port;
	}

	/** The secret of the link for the first person, which the log tells soon after. */
	String firstLink() {
		return await().atMost(PATIENCE)
			.until(() -> LINK.matcher(output()).results().map((link) -> link.group(1)).findAny(), Optional::isPresent)
			.orElseThrow();
	}

	/** What it printed since it started last. */
	String output() {
		try {
			return Files.exists(this.output) ? Files.readString(this.output, StandardCharsets.UTF_8) : "";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** As {@code kill -9} does. */
	void kill() {
		this.process.destroyForcibly();
		assertThat(this.process.onExit()).succeedsWithin(PATIENCE);
	}

	/**
	 * Kills the database server as {@code kill -9} does.
	 * @param children whether its other processes are killed too, or find out by
	 * themselves
	 */
	void killDatabase(boolean children) {
		kill(server().orElseThrow(), children);
	}

	private static void kill(ProcessHandle server, boolean children) {
		List<ProcessHandle> others = children ? server.children().toList() : List.of();
		server.destroyForcibly();
		others.forEach(ProcessHandle::destroyForcibly);
	}

	/** The database as its owner sees it. */
	JdbcClient database() {
		return JdbcClient.create(new DriverManagerDataSource(url(), "tracker", password("tracker")));
	}

	/** What is kept elsewhere of the record as it stands: options of {@code verify}. */
	List<String> heads() {
		return List.of(head("head", "release"), head("journal-head", "journal_entry"));
	}

	private String head(String option, String table) {
		return database()
			.sql("select '--%s=' || number || ':' || sha256 from %s order by number desc limit 1".formatted(option,
					table))
			.query(String.class)
			.single();
	}

	/**
	 * Runs the command {@code verify} on the database that is served, and fails unless
	 * everything holds.
	 * @param heads the heads that were kept
	 */
	void verify(List<String> heads) {
		Path said = this.output.resolveSibling("verified");
		List<String> arguments = new ArrayList<>(heads);
		arguments.addFirst("verify");
		arguments.addAll(List.of("--spring.datasource.url=" + url(), "--spring.datasource.username=tracker_app",
				"--spring.datasource.password=" + password("tracker_app")));
		Process verification = launch(said, arguments.toArray(String[]::new));
		assertThat(verification.onExit()).succeedsWithin(PATIENCE);
		assertThat(said).content().contains("Everything holds.");
		assertThat(verification.exitValue()).isZero();
	}

	/** Ends the application, which stops its server, or the server that it left. */
	@Override
	public void close() {
		this.process.destroy();
		assertThat(this.process.onExit()).succeedsWithin(PATIENCE);
		server().ifPresent((server) -> kill(server, true));
	}

	private static Process launch(Path output, String... arguments) {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"-XX:+UseSerialGC", "-Xmx512m", "-cp", classPath(), TrackerApplication.class.getName()));
		command.addAll(List.of(arguments));
		try {
			Files.deleteIfExists(output);
			return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Without the tests, whose configurations would be taken for the application's. */
	private static String classPath() {
		return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !Path.of(entry).equals(testClasses()))
			.collect(Collectors.joining(File.pathSeparator));
	}

	private static Path testClasses() {
		return Path.of(URI.create(RunningTracker.class.getProtectionDomain().getCodeSource().getLocation().toString()));
	}

	/** Where other tests unpack PostgreSQL too. */
	private static Path programs() {
		return Objects.requireNonNull(testClasses().getParent()).resolve("prepared-postgresql").resolve("programs");
	}

	private Path cluster() {
		return this.folder.resolve("postgresql");
	}

	private Path postmaster() {
		return cluster().resolve("postmaster.pid");
	}

	/** The server, and nothing else that has its number by now. */
	private Optional<ProcessHandle> server() {
		if (!Files.exists(postmaster())) {
			return Optional.empty();
		}
		return ProcessHandle.of(Long.parseLong(postmasterLine(0)))
			.filter((process) -> process.info().command().filter((name) -> name.endsWith("postgres")).isPresent());
	}

	private String url() {
		return "jdbc:postgresql://127.0.0.1:%s/tracker?sslmode=disable".formatted(postmasterLine(3));
	}

	private String postmasterLine(int line) {
		try (Stream<String> lines = Files.lines(postmaster())) {
			return lines.skip(line).findFirst().orElseThrow().strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String password(String user) {
		try {
			return Files.readString(cluster().resolve(user + ".password")).strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
