package ca.armsexports.tracker.support.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The server on which the tests' databases lie. It may lose everything when the machine
 * stops, and is faster for it.
 */
final class TestServer {

	/** The user who owns each database, and the password. */
	static final String OWNER = "tracker";

	/** The user as whom the application works, and the password. */
	static final String APPLICATION = "tracker_app";

	private static final Logger logger = LoggerFactory.getLogger(TestServer.class);

	private static final String MAX_CONNECTIONS = "500";

	private final String address;

	private final String superuser;

	private final String password;

	private final AtomicInteger created = new AtomicInteger();

	private TestServer(String address, String superuser, String password) {
		this.address = address;
		this.superuser = superuser;
		this.password = password;
		carryOut("create role %1$s login password '%1$s'".formatted(OWNER));
		carryOut("create role %1$s login password '%1$s'".formatted(APPLICATION));
	}

	/**
	 * Starts the server that {@code -Dtracker.test.database} asks for, or the one that
	 * can be had.
	 */
	static TestServer start() {
		String wish = System.getProperty("tracker.test.database", "");
		return switch (wish) {
			case "testcontainers" -> inContainer("as -Dtracker.test.database asks");
			case "embedded" -> embedded("as -Dtracker.test.database asks");
			case "" -> whatCanBeHad();
			default -> throw new IllegalArgumentException(
					"-Dtracker.test.database is testcontainers or embedded, not " + wish);
		};
	}

	private static TestServer whatCanBeHad() {
		Optional<DockerEngine> engine = DockerEngine.find(System.getenv());
		if (engine.isEmpty()) {
			return embedded("because no Docker engine answers");
		}
		if (!engine.get().has(image())) {
			return embedded("because the Docker engine cannot get the image " + image());
		}
		return inContainer("because a Docker engine answers");
	}

	private static String image() {
		return System.getProperty("tracker.test.postgres.image", "postgres:18");
	}

	private static TestServer inContainer(String reason) {
		logger.info("The tests' databases are on PostgreSQL in a container of {}, {}", image(), reason);
		@SuppressWarnings("resource")
		PostgreSQLContainer container = new PostgreSQLContainer(
				DockerImageName.parse(image()).asCompatibleSubstituteFor("postgres"))
			.withEnv("POSTGRES_INITDB_ARGS", "--encoding=UTF8 --locale=C.UTF-8")
			.withCommand("postgres", "-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off",
					"-c", "max_connections=" + MAX_CONNECTIONS);
		container.start();
		return new TestServer(container.getHost() + ":" + container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
				container.getUsername(), container.getPassword());
	}

	private static TestServer embedded(String reason) {
		logger.info("The tests' databases are on an embedded PostgreSQL, {}", reason);
		try {
			Path folder = Files.createDirectories(buildFolder().resolve("test-postgresql"));
			// Here the next run looks for servers that a killed one left, and stops them.
			System.setProperty("ot.epg.working-dir", folder.toString());
			File log = folder.resolve("server.log").toFile();
			EmbeddedPostgres server = EmbeddedPostgres.builder()
				.setDataDirectory(Files.createTempDirectory(folder, "data-"))
				.setLocaleConfig("encoding", "UTF8")
				.setLocaleConfig("locale-provider", "builtin")
				.setLocaleConfig("builtin-locale", "C.UTF-8")
				.setLocaleConfig("locale", "C")
				.setServerConfig("full_page_writes", "off")
				.setServerConfig("max_connections", MAX_CONNECTIONS)
				.setServerConfig("unix_socket_directories", "")
				.setOutputRedirector(ProcessBuilder.Redirect.appendTo(log))
				.setErrorRedirector(ProcessBuilder.Redirect.appendTo(log))
				.start();
			return new TestServer("127.0.0.1:" + server.getPort(), "postgres", "");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Where the build writes to: around the folder of the compiled tests. */
	private static Path buildFolder() {
		URI classes = URI.create(TestServer.class.getProtectionDomain().getCodeSource().getLocation().toString());
		return Objects.requireNonNull(Path.of(classes).getParent());
	}

	/** A database with nothing in it. */
	FreshDatabase create() {
		String name = "test_%d_%d".formatted(ProcessHandle.current().pid(), this.created.incrementAndGet());
		carryOut("create database %s owner %s".formatted(name, OWNER));
		return new FreshDatabase(this, name);
	}

	void drop(String name) {
		try {
			carryOut("drop database if exists %s with (force)".formatted(name));
		}
		catch (IllegalStateException ex) {
			logger.debug("The server went before its database {}", name, ex);
		}
	}

	String url(String database) {
		return "jdbc:postgresql://%s/%s?sslmode=disable".formatted(this.address, database);
	}

	DataSource superusersConnections(String database) {
		return new DriverManagerDataSource(url(database), this.superuser, this.password);
	}

	private void carryOut(String sql) {
		try (Connection connection = superusersConnections("postgres").getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("the tests' PostgreSQL refuses: " + sql, ex);
		}
	}

}
