package ca.armsexports.tracker.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import ca.armsexports.tracker.support.PageTest;
import ca.armsexports.tracker.support.database.FreshDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the application may do in its database, tried with its own rights. */
@PageTest
class RightsTests {

	private static final List<String> REWRITING = List.of("update release set note_en = 'Nothing was changed.'",
			"delete from release", "update release_change set content = replace(content, '2700.00', '2.70')",
			"truncate release_change", "delete from journal_entry", "update journal_entry set person = 'Nobody'",
			"update yearly_total set amount = 1 where figure = 20",
			"update source_version set title = 'Another' where until_release is null", "delete from permit_version",
			"drop trigger release_is_final on release", "alter table journal_entry disable trigger all",
			"set session_replication_role = replica");

	@Autowired
	private FreshDatabase database;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private OwnRights rights;

	@Test
	void refuseToRewriteHistory() throws SQLException {
		List<String> refused = new ArrayList<>();
		for (String statement : REWRITING) {
			if (isRefused(statement)) {
				refused.add(statement);
			}
		}
		System.out.printf("SAFETY 7: %d of %d statements refused%n", refused.size(), REWRITING.size());
		assertThat(refused).containsExactlyElementsOf(REWRITING);
	}

	@ParameterizedTest
	@ValueSource(strings = { "set role tracker", "update yearly_total set quote = 'Another passage'",
			"update yearly_total set figure = 21 where figure = 20", "alter table yearly_total drop column quote",
			"create or replace function refuse_rewriting() returns trigger language plpgsql as 'begin return null; end'",
			"create trigger own before insert on release for each row execute function refuse_rewriting()",
			"grant tracker to tracker_app", "create table own (text text)", "delete from flyway_schema_history",
			"update person set name = 'Somebody else'", "truncate desk_session cascade",
			"select setval('figure_id', 1)" })
	void refuseWhatTheApplicationNeverDoes(String statement) throws SQLException {
		assertThat(isRefused(statement)).isTrue();
	}

	@Test
	void allowToCloseARowAndNothingElse() throws SQLException {
		assertThat(isRefused("update yearly_total set until_release = until_release where figure = 20")).isFalse();
		assertThat(this.rights.mayRewriteHistory()).isFalse();
		assertThat(new OwnRights(JdbcClient.create(this.database.ownersConnections())).mayRewriteHistory()).isTrue();
		assertThat(new OwnRights(JdbcClient.create(this.database.superusersConnections())).mayRewriteHistory())
			.isTrue();
	}

	/** A table that the file of grants forgets cannot even be read. */
	@Test
	void areGrantedForEveryTable() {
		assertThat(this.jdbc.sql("""
				select relname from pg_class
				 where relnamespace = current_schema::regnamespace and relkind = 'r'
				   and relname <> 'flyway_schema_history' and not has_table_privilege(oid, 'select')
				""").query(String.class).list()).isEmpty();
	}

	@Test
	void neverLetAPublishedRowBeChanged() {
		assertThat(this.jdbc.sql("""
				select table_name || '.' || column_name from information_schema.column_privileges
				 where grantee = current_user and privilege_type = 'UPDATE' and column_name <> 'until_release'
				   and table_name in (select table_name from information_schema.columns
				                       where column_name in ('until_release', 'since_release'))
				""").query(String.class).list()).isEmpty();
		assertThat(this.jdbc.sql("""
					select relname from pg_class
				 where relnamespace = current_schema::regnamespace and relkind = 'r'
				   and has_table_privilege(oid, 'truncate, trigger, references')
				""").query(String.class).list()).isEmpty();
	}

	@Test
	void triggersHoldTheOwnerBackToo() {
		JdbcClient owner = JdbcClient.create(this.database.ownersConnections());
		for (String statement : List.of("update release set editor = 'nobody'", "delete from release_change",
				"update journal_entry set person = 'Nobody'", "delete from person",
				"update person set name = 'Somebody else'")) {
			assertThatExceptionOfType(Exception.class).as(statement)
				.isThrownBy(() -> owner.sql(statement).update())
				.withStackTraceContaining("history is not rewritten");
		}
	}

	private boolean isRefused(String statement) throws SQLException {
		try (Connection connection = connect(); Statement tried = connection.createStatement()) {
			connection.setAutoCommit(false);
			tried.execute("set local lock_timeout = '5s'");
			try {
				tried.execute(statement);
				return false;
			}
			catch (SQLException ex) {
				return ex.getSQLState().equals("42501");
			}
			finally {
				connection.rollback();
			}
		}
	}

	private Connection connect() throws SQLException {
		return DriverManager.getConnection(this.database.getJdbcUrl(), this.database.getUsername(),
				this.database.getPassword());
	}

}
