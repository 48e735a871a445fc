package ca.armsexports.tracker.support.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TestDatabasesTests {

	@Test
	void areEmptyAndApart() throws SQLException {
		try (FreshDatabase one = TestDatabases.create(); FreshDatabase other = TestDatabases.create()) {
			carryOut(one, "create table note (text text)");
			carryOut(other, "create table note (number int)");
			assertThat(ask(one, "select current_database()")).isNotEqualTo(ask(other, "select current_database()"));
		}
	}

	@Test
	void belongToUserWhoIsNoSuperuser() throws SQLException {
		try (FreshDatabase database = TestDatabases.create()) {
			carryOut(database, "create extension pg_trgm");
			assertThat(ask(database, "show is_superuser")).isEqualTo("off");
		}
	}

	@Test
	void sortByCodePointInUtf8() throws SQLException {
		try (FreshDatabase database = TestDatabases.create()) {
			assertThat(ask(database, "show server_encoding")).isEqualTo("UTF8");
			assertThat(ask(database, "select string_agg(t, '' order by t) from unnest(array['é', 'z', 'Z', 'a']) t"))
				.isEqualTo("Zazé");
		}
	}

	@Test
	void areGoneWhenTheyAreClosed() throws SQLException {
		FreshDatabase database = TestDatabases.create();
		try (Connection connection = database.connect()) {
			assertThat(connection.isValid(5)).isTrue();
			database.close();
			assertThat(connection.isValid(5)).isFalse();
		}
		assertThatExceptionOfType(SQLException.class).isThrownBy(database::connect)
			.withMessageContaining("does not exist");
	}

	private static void carryOut(FreshDatabase database, String sql) throws SQLException {
		try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static String ask(FreshDatabase database, String sql) throws SQLException {
		try (Connection connection = database.connect();
				Statement statement = connection.createStatement();
				ResultSet result = statement.executeQuery(sql)) {
			assertThat(result.next()).isTrue();
			return result.getString(1);
		}
	}

}
