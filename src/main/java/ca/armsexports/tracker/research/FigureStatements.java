package ca.armsexports.tracker.research;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Statements that choose figures, each planned for the values that it comes with. What is
 * asked often is prepared on the server, and then one plan would serve all values: of a
 * million figures it reads half to find the eleven of one destination and item.
 */
@Component
class FigureStatements {

	private static final String PLAN_FOR_VALUES = "set local plan_cache_mode = force_custom_plan";

	private final JdbcClient jdbc;

	FigureStatements(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	StatementSpec sql(String sql) {
		this.jdbc.sql(PLAN_FOR_VALUES).update();
		return this.jdbc.sql(sql);
	}

}
