package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A PostgreSQL server of the benchmark's own, on loopback. */
final class Cluster {

	/** What differs from the settings that PostgreSQL comes with. */
	static final List<String> SETTINGS = List.of("shared_buffers=512MB", "max_wal_size=4GB", "max_connections=60");

	private static final String USER = "tracker";

	private final int port;

	private Cluster(int port) {
		this.port = port;
	}

	/**
	 * Starts a server.
	 * @param folder where its data are, or will be
	 * @param log where its words go
	 */
	static Cluster start(Path folder, Path log) throws IOException {
		Unprivileged.folder(folder);
		if (!Files.exists(folder.resolve("PG_VERSION"))) {
			Programs.run(Unprivileged.command(Programs.find("initdb"), "-D", folder.toString(), "-U", USER, "-A",
					"trust", "-E", "UTF8", "--locale=C.UTF-8"), Map.of(), folder);
		}
		Cluster cluster = new Cluster(Web.freePort());
		List<String> command = new ArrayList<>(Unprivileged.command(Programs.find("postgres"), "-D", folder.toString(),
				"-p", String.valueOf(cluster.port)));
		Stream
			.concat(Stream.of("listen_addresses=127.0.0.1", "unix_socket_directories=", "log_min_messages=fatal"),
					SETTINGS.stream())
			.forEach((setting) -> command.addAll(List.of("-c", setting)));
		Background server = Background.start(command, log, "INT");
		for (int i = 0; i < 300; i++) {
			if (!server.isRunning()) {
				break;
			}
			try {
				cluster.ask("postgres", "select 1");
				return cluster;
			}
			catch (IllegalStateException ex) {
				Pause.milliseconds(100);
			}
		}
		throw new NotMeasured("PostgreSQL did not start: " + Programs.last(Files.readString(log)));
	}

	String url(String database) {
		return "jdbc:postgresql://127.0.0.1:" + this.port + "/" + database;
	}

	String user() {
		return USER;
	}

	boolean has(String database) {
		return ask("postgres", "select count(*) from pg_database where datname = '" + database + "'").equals("1");
	}

	void create(String database, String template) {
		ask("postgres", "create database " + database + " template " + template);
	}

	/** The answer to a statement, columns parted by a bar. */
	String ask(String database, String statement) {
		return psql(database, "-c", statement).strip();
	}

	/** What psql prints, rows only, columns parted by a bar. */
	String psql(String database, String... arguments) {
		List<String> all = new ArrayList<>(List.of("-d", database, "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1"));
		all.addAll(List.of(arguments));
		return Programs.run(client("psql", all));
	}

	/**
	 * Runs a script by pgbench with prepared statements over one connection.
	 * @param log prefix of the file that takes the time of each transaction
	 * @param arguments variables of the script and how often it runs
	 */
	void pgbench(String database, Path script, Path log, List<String> arguments) {
		List<String> all = new ArrayList<>(
				List.of("-n", "-M", "prepared", "-c", "1", "-f", script.toString(), "--log", "--log-prefix=" + log));
		all.addAll(arguments);
		all.add(database);
		Programs.run(client("pgbench", all));
	}

	String version() {
		return ask("postgres", "show server_version");
	}

	private List<String> client(String program, List<String> arguments) {
		List<String> command = new ArrayList<>(
				List.of(Programs.find(program), "-h", "127.0.0.1", "-p", String.valueOf(this.port), "-U", USER));
		command.addAll(arguments);
		return command;
	}

}
