package ca.armsexports.tracker.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The database that comes with the application, from its start to its end: a PostgreSQL
 * server on the loopback interface, at a free port, whose data outlive it. What is
 * committed is on the disk, however the application or the machine ends. A server that is
 * killed, as by a system short of memory, is started again.
 */
final class EmbeddedPostgres implements JdbcConnectionDetails, AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(EmbeddedPostgres.class);

	private final FolderLock lock;

	private final PostgresServer server;

	private final int port;

	private final String ownersPassword;

	private final String password;

	private final ScheduledExecutorService watch = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("postgresql-watch").factory());

	private @Nullable ScheduledFuture<?> watching;

	private boolean closed;

	private EmbeddedPostgres(FolderLock lock, PostgresServer server, int port, String ownersPassword, String password) {
		this.lock = lock;
		this.server = server;
		this.port = port;
		this.ownersPassword = ownersPassword;
		this.password = password;
	}

	/**
	 * Starts the database in its folder, which is made and filled first if need be.
	 * @throws DatabaseStartException if a person has to do something before it can start
	 */
	static EmbeddedPostgres start(DatabaseSettings settings) {
		DataFolder folder = DataFolder.at(settings.folder());
		try {
			FolderLock lock = FolderLock.take(folder.path(), folder.lock());
			try {
				return start(folder, lock, settings.programs());
			}
			catch (IOException | RuntimeException ex) {
				lock.close();
				throw ex;
			}
		}
		catch (IOException ex) {
			throw folder.unusable(ex);
		}
	}

	private static EmbeddedPostgres start(DataFolder folder, FolderLock lock, @Nullable Path sharedPrograms)
			throws IOException {
		Path unpacked = ProgramArchive.unpackedIn((sharedPrograms != null) ? sharedPrograms : folder.programs());
		ServerPrograms programs = ServerPrograms.in(unpacked);
		Cluster cluster = Cluster.in(folder, programs);
		PostgresServer server = new PostgresServer(folder, programs);
		server.stopLeftover();
		String ownersPassword = cluster.password(Cluster.NAME);
		String password = cluster.password(Cluster.APPLICATION);
		int port = server.start();
		EmbeddedPostgres database = new EmbeddedPostgres(lock, server, port, ownersPassword, password);
		try {
			database.knock(folder, Cluster.NAME, ownersPassword);
			database.knock(folder, Cluster.APPLICATION, password);
		}
		catch (RuntimeException ex) {
			server.stop();
			throw ex;
		}
		database.beginToWatch();
		logger.info("PostgreSQL {} in {} on port {}", programs.version(), folder.shortName(), port);
		return database;
	}

	/**
	 * Connects once. The first connection of a Java process is a slow one, too slow on a
	 * busy machine for the patience of a connection pool.
	 */
	private void knock(DataFolder folder, String user, String withPassword) {
		try {
			DriverManager.getConnection(getJdbcUrl(), user, withPassword).close();
		}
		catch (SQLException ex) {
			throw new DatabaseStartException(
					"PostgreSQL on the data folder %s does not let the application in: %s.".formatted(folder.path(),
							ex.getMessage()),
					"If the password is wrong, delete %s and start again: a new one is made."
						.formatted(Cluster.passwordFile(folder.cluster(), user)),
					ex);
		}
	}

	@Override
	public String getJdbcUrl() {
		return "jdbc:postgresql://127.0.0.1:%d/%s?sslmode=disable&gssEncMode=disable".formatted(this.port,
				Cluster.NAME);
	}

	@Override
	public String getUsername() {
		return Cluster.APPLICATION;
	}

	@Override
	public String getPassword() {
		return this.password;
	}

	/** How migrations connect: as the owner of the database. */
	FlywayConnectionDetails owner() {
		return new Owner();
	}

	private synchronized void beginToWatch() {
		this.watching = this.watch.scheduleWithFixedDelay(this::startAgainIfGone, 1, 1, TimeUnit.SECONDS);
	}

	private synchronized void startAgainIfGone() {
		if (this.closed) {
			return;
		}
		try {
			if (!this.server.isRunning()) {
				logger.warn("PostgreSQL has ended though nobody asked it to, and is started again");
				this.server.startAgain(this.port);
				logger.warn("PostgreSQL is back on port {}", this.port);
			}
		}
		catch (IOException | RuntimeException ex) {
			logger.error("PostgreSQL cannot be started again, and will be tried again: {}", ex.getMessage());
		}
	}

	/** Stops the server, whose clients should be gone by now, and frees the folder. */
	@Override
	public synchronized void close() throws IOException {
		this.closed = true;
		if (this.watching != null) {
			this.watching.cancel(false);
		}
		this.watch.shutdownNow();
		try (this.lock) {
			this.server.stop();
		}
	}

	private final class Owner implements FlywayConnectionDetails {

		@Override
		public String getJdbcUrl() {
			return EmbeddedPostgres.this.getJdbcUrl();
		}

		@Override
		public String getUsername() {
			return Cluster.NAME;
		}

		@Override
		public String getPassword() {
			return EmbeddedPostgres.this.ownersPassword;
		}

	}

}
