package ca.armsexports.tracker.database;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server process on a cluster. It is not a child of the application: it lives on when
 * the application is killed, and the next start finds it by {@code postmaster.pid} and
 * stops it, which loses nothing that was committed.
 */
final class PostgresServer {

	private static final Logger logger = LoggerFactory.getLogger(PostgresServer.class);

	private static final int ATTEMPTS = 5;

	private static final int ANY_PORT = 0;

	private static final long LOG_LIMIT = 1024 * 1024;

	private final DataFolder folder;

	private final ServerPrograms programs;

	PostgresServer(DataFolder folder, ServerPrograms programs) {
		this.folder = folder;
		this.programs = programs;
	}

	/**
	 * Starts the server and waits until it answers.
	 * @return the port on the loopback interface
	 * @throws DatabaseStartException if it does not come up
	 */
	int start() throws IOException {
		startNewLog();
		return start(ANY_PORT);
	}

	/**
	 * Starts a server that is gone again, where its clients look for it.
	 * @param port its port until now
	 * @throws DatabaseStartException if it does not come up
	 */
	void startAgain(int port) throws IOException {
		stopLeftover();
		start(port);
	}

	private int start(int wanted) throws IOException {
		String said = "";
		for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
			int port = (wanted != ANY_PORT) ? wanted : freePort();
			long logged = Files.exists(this.folder.log()) ? Files.size(this.folder.log()) : 0;
			ServerPrograms.Outcome outcome = this.programs.runDetached(this.folder.path(),
					this.folder.logs().resolve("pg_ctl.log"), "pg_ctl", "start", "--pgdata",
					relative(this.folder.cluster()), "--log", relative(this.folder.log()), "--wait", "--timeout", "120",
					"--options", options(port));
			if (outcome.successful()) {
				return port;
			}
			said = loggedSince(logged) + outcome.output();
			if (!mayPass(said)) {
				break;
			}
			pause();
			stopLeftover();
		}
		stop();
		String reason = ServerMessages.reason(said);
		throw new DatabaseStartException(
				"PostgreSQL does not start on the data folder %s: %s.".formatted(this.folder.path(), reason),
				"%s The server's log is %s.".formatted(DataFolder.remedy(reason), this.folder.log()));
	}

	/**
	 * Another program took the port, or processes of a server that was killed are still
	 * on their way out.
	 */
	private static boolean mayPass(String said) {
		return said.contains("Address already in use") || said.contains("\"postmaster.pid\" already exists")
				|| said.contains("pre-existing shared memory block");
	}

	/**
	 * Stops a server that a run of the application left behind, and forgets one that is
	 * gone while its process number was given to another process, which PostgreSQL by
	 * itself takes for a server.
	 */
	void stopLeftover() throws IOException {
		Path cluster = this.folder.cluster();
		Optional<PostmasterFile> file = PostmasterFile.of(cluster);
		if (file.isEmpty()) {
			return;
		}
		Optional<ProcessHandle> server = file.get().server(cluster);
		if (server.isPresent()) {
			logger.warn("Stopping the PostgreSQL server (process {}) that an earlier run left behind",
					file.get().pid());
			stop(server.get());
		}
		else if (file.get().pid() == 0 || file.get().process().isPresent()) {
			Files.deleteIfExists(PostmasterFile.in(cluster));
		}
	}

	/** Whether there is a server at work on the cluster. */
	boolean isRunning() throws IOException {
		return find().isPresent();
	}

	/** Stops the server, if it runs. */
	void stop() throws IOException {
		Optional<ProcessHandle> server = find();
		if (server.isPresent()) {
			stop(server.get());
		}
	}

	private Optional<ProcessHandle> find() throws IOException {
		Path cluster = this.folder.cluster();
		return PostmasterFile.of(cluster).flatMap((file) -> file.server(cluster));
	}

	private void stop(ProcessHandle server) throws IOException {
		if (stops("fast", server) || stops("immediate", server)) {
			return;
		}
		throw new DatabaseStartException(
				"The PostgreSQL server (process %d) on the data folder %s does not stop.".formatted(server.pid(),
						this.folder.path()),
				"End process %d by hand and start again; nothing that was saved is lost.".formatted(server.pid()));
	}

	private boolean stops(String mode, ProcessHandle server) throws IOException {
		ServerPrograms.Outcome outcome = this.programs.run(this.folder.path(), "pg_ctl", "stop", "--pgdata",
				relative(this.folder.cluster()), "--mode", mode, "--wait", "--timeout", "60");
		return outcome.successful() || !server.isAlive();
	}

	private String relative(Path file) {
		return this.folder.path().relativize(file).toString();
	}

	private static String options(int port) {
		Map<String, String> settings = new LinkedHashMap<>();
		settings.put("listen_addresses", "127.0.0.1");
		settings.put("port", Integer.toString(port));
		settings.put("unix_socket_directories", "");
		settings.put("fsync", "on");
		settings.put("synchronous_commit", "on");
		settings.put("full_page_writes", "on");
		settings.put("max_connections", "50");
		settings.put("shared_buffers", "128MB");
		settings.put("max_wal_size", "256MB");
		settings.put("max_parallel_workers_per_gather", "0");
		settings.put("io_method", "sync");
		settings.put("jit", "off");
		settings.put("timezone", "UTC");
		settings.put("log_timezone", "UTC");
		// The application logs its failing statements itself; their text may hold what no
		// log should.
		settings.put("log_min_messages", "log");
		settings.put("log_checkpoints", "off");
		return settings.entrySet()
			.stream()
			.map((setting) -> "-c %s='%s'".formatted(setting.getKey(), setting.getValue()))
			.collect(Collectors.joining(" "));
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
			return socket.getLocalPort();
		}
	}

	private void startNewLog() throws IOException {
		Path log = this.folder.log();
		if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
			Files.move(log, log.resolveSibling("postgresql.log.1"), StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private String loggedSince(long position) throws IOException {
		Path log = this.folder.log();
		if (!Files.exists(log)) {
			return "";
		}
		byte[] bytes = Files.readAllBytes(log);
		int start = (int) Math.min(position, bytes.length);
		return new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
	}

	private static void pause() throws InterruptedIOException {
		try {
			TimeUnit.MILLISECONDS.sleep(200);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException("interrupted while starting PostgreSQL");
		}
	}

}
