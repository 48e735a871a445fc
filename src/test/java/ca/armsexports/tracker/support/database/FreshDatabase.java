package ca.armsexports.tracker.support.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * An empty database of its own, which is dropped when it is closed. Its user owns it
 * without being a superuser.
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
		return TestServer.OWNER;
	}

	@Override
	public String getPassword() {
		return TestServer.OWNER;
	}

	/** A new connection, for tests without Spring. */
	public Connection connect() throws SQLException {
		return DriverManager.getConnection(getJdbcUrl(), getUsername(), getPassword());
	}

	@Override
	public void close() {
		this.server.drop(this.name);
	}

}
