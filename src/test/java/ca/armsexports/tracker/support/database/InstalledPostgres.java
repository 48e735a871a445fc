package ca.armsexports.tracker.support.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A throw-away server of the PostgreSQL that is installed on this machine, with the
 * programs of the same version that save and restore: those refuse a newer server.
 */
public final class InstalledPostgres implements AutoCloseable {

	private static final int OLDEST = 15;

	private final Path programs;

	private final Path data;

	private final int port;

	private InstalledPostgres(Path programs, Path data, int port) {
		this.programs = programs;
		this.data = data;
		this.port = port;
	}

	/** The folder of the programs of the latest version, 15 at least, if there is one. */
	public static Optional<Path> findPrograms() {
		List<Path> folders = new ArrayList<>();
		try (Stream<Path> versions = Files.exists(Path.of("/usr/lib/postgresql"))
				? Files.list(Path.of("/usr/lib/postgresql")) : Stream.empty()) {
			versions.filter((folder) -> folder.getFileName().toString().matches("[0-9]{2}"))
				.filter((folder) -> Integer.parseInt(folder.getFileName().toString()) >= OLDEST)
				.sorted(Comparator.reverseOrder())
				.map((folder) -> folder.resolve("bin"))
				.forEach(folders::add);
		}
		catch (IOException ex) {
			return Optional.empty();
		}
		return folders.stream()
			.filter((folder) -> Stream.of("initdb", "pg_ctl", "pg_dump", "pg_restore", "psql")
				.allMatch((program) -> Files.isExecutable(folder.resolve(program))))
			.findFirst();
	}

	/**
	 * Starts a server with the two roles of the tracker.
	 * @param programs the folder of its programs
	 * @param folder an empty folder for its data
	 */
	public static InstalledPostgres start(Path programs, Path folder) throws IOException {
		int port = freePort();
		InstalledPostgres server = new InstalledPostgres(programs, folder.resolve("data"), port);
		server.run(List.of(), server.program("initdb"), "--pgdata", server.data.toString(), "--username", "postgres",
				"--auth", "trust", "--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync");
		server.run(List.of(), server.program("pg_ctl"), "start", "--pgdata", server.data.toString(), "--log",
				folder.resolve("server.log").toString(), "--wait", "--options",
				"-c port=%d -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off".formatted(port));
		for (String role : List.of(TestServer.OWNER, TestServer.APPLICATION)) {
			server.psql("create role " + role + " login");
		}
		return server;
	}

	/** Makes an empty database of the owner. */
	public void create(String database) throws IOException {
		psql("create database %s owner %s".formatted(database, TestServer.OWNER));
	}

	/** The owner of the databases. */
	public String owner() {
		return TestServer.OWNER;
	}

	/** The user as whom the application works. */
	public String application() {
		return TestServer.APPLICATION;
	}

	/** The address of a database. */
	public String url(String database) {
		return "jdbc:postgresql://127.0.0.1:%d/%s?sslmode=disable".formatted(this.port, database);
	}

	/**
	 * Runs a script as the owner of a database.
	 * @param database the database
	 * @param command the script and its arguments
	 * @return the exit code, and all that it printed
	 */
	public Outcome script(String database, String... command) throws IOException {
		return execute(List.of("PGDATABASE=" + database, "PGUSER=" + TestServer.OWNER), command);
	}

	@Override
	public void close() throws IOException {
		run(List.of(), program("pg_ctl"), "stop", "--pgdata", this.data.toString(), "--mode", "immediate");
	}

	private void psql(String statement) throws IOException {
		run(List.of("PGDATABASE=postgres", "PGUSER=postgres"), program("psql"), "--no-psqlrc", "--quiet", "--command",
				statement);
	}

	private String program(String name) {
		return this.programs.resolve(name).toString();
	}

	private void run(List<String> environment, String... command) throws IOException {
		Outcome outcome = execute(environment, command);
		if (outcome.code() != 0) {
			throw new IOException(String.join(" ", command) + ": " + outcome.output());
		}
	}

	/**
	 * The server's programs refuse root, who is nobody in a user namespace of its own.
	 */
	private Outcome execute(List<String> environment, String... command) throws IOException {
		List<String> all = new ArrayList<>();
		boolean root = System.getProperty("user.name").equals("root");
		if (root && command[0].startsWith(this.programs.toString())) {
			all.addAll(List.of("unshare", "--user"));
		}
		all.addAll(Arrays.asList(command));
		Path output = Files.createTempFile("installed-postgres", ".out");
		ProcessBuilder builder = new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(output.toFile());
		builder.environment().keySet().removeIf((name) -> name.startsWith("PG"));
		builder.environment().put("PATH", this.programs + ":" + System.getenv("PATH"));
		builder.environment().put("PGHOST", "127.0.0.1");
		builder.environment().put("PGPORT", Integer.toString(this.port));
		for (String setting : environment) {
			String[] parts = setting.split("=", 2);
			builder.environment().put(parts[0], parts[1]);
		}
		try {
			Process process = builder.start();
			process.getOutputStream().close();
			int code = process.waitFor();
			return new Outcome(code, Files.readString(output, StandardCharsets.UTF_8));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("interrupted", ex);
		}
		finally {
			Files.delete(output);
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
			return socket.getLocalPort();
		}
	}

	/**
	 * How a script ended.
	 *
	 * @param code its exit code
	 * @param output what it printed, errors included
	 */
	public record Outcome(int code, String output) {
	}

}
