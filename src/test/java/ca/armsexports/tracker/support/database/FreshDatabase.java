package ca.armsexports.tracker.support.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * An empty database of its own, which is dropped when it is closed. The application
 * connects as a user who may only do what migrations grant; they, and tests that arrange
 * what the application may not, connect as the owner, who is no superuser.
 */
public final class FreshDatabase implements JdbcConnectionDetails, AutoCloseable {

	private final TestServer server;

	private final String name;

	FreshDatabase(TestServer server, String name) {
		this.server = server;
		this.name = name;
	}

	@Override
	public String getJdbcUrl() {
		return this.server.url(this.name);
	}

	@Override
	public String getUsername() {
		return TestServer.APPLICATION;
	}

	@Override
	public String getPassword() {
		return TestServer.APPLICATION;
	}

	/** How migrations connect. */
	public FlywayConnectionDetails owner() {
		return new Owner();
	}

	/** Carries out all migrations, as the application does when it starts. */
	public void migrate() {
		Flyway.configure()
			.dataSource(ownersConnections())
			.locations("classpath:db/migration", "classpath:db/reference")
			.placeholders(Map.of("application_role", getUsername()))
			.load()
			.migrate();
	}

	/** Connections of the application. */
	public DataSource connections() {
		return new DriverManagerDataSource(getJdbcUrl(), getUsername(), getPassword());
	}

	/** Connections of the owner. */
	public DataSource ownersConnections() {
		return new DriverManagerDataSource(getJdbcUrl(), TestServer.OWNER, TestServer.OWNER);
	}

	/** Connections of one who may do everything. */
	public DataSource superusersConnections() {
		return this.server.superusersConnections(this.name);
	}

	/**
	 * A new connection of one who may do everything to another database of the same
	 * server.
	 */
	public Connection connectElsewhere() throws SQLException {
		return this.server.superusersConnections("postgres").getConnection();
	}

	/** A new connection of the owner. */
	public Connection connect() throws SQLException {
		return ownersConnections().getConnection();
	}

	@Override
	public void close() {
		this.server.drop(this.name);
	}

	private final class Owner implements FlywayConnectionDetails {

		@Override
		public String getJdbcUrl() {
			return FreshDatabase.this.getJdbcUrl();
		}

		@Override
		public String getUsername() {
			return TestServer.OWNER;
		}

		@Override
		public String getPassword() {
			return TestServer.OWNER;
		}

	}

}
