package ca.armsexports.tracker.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks at each start whether the application could rewrite history if somebody took it
 * over: as the owner of the tables, or as a superuser, it could lift the triggers that
 * refuse.
 */
@Component
class OwnRights implements ApplicationRunner {

	private static final Logger logger = LoggerFactory.getLogger(OwnRights.class);

	private final JdbcClient jdbc;

	OwnRights(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (mayRewriteHistory()) {
			logger.warn("The database does not hold the application back from rewriting history: name its owner with "
					+ "spring.flyway.user and a role of its own for the application with spring.datasource.username");
		}
	}

	/** Whether the application has more rights on what is final than to read and add. */
	boolean mayRewriteHistory() {
		return this.jdbc.sql("""
				select exists (select from pg_trigger where tgfoid = to_regproc('refuse_rewriting')
				                  and has_table_privilege(tgrelid, 'delete, truncate, trigger'))
				""").query(Boolean.class).single();
	}

}
