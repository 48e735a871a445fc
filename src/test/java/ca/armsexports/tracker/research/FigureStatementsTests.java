package ca.armsexports.tracker.research;

import java.util.Set;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.support.PageTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class FigureStatementsTests {

	private static final int OFTENER_THAN_THE_DRIVER_WAITS = 12;

	@Autowired
	private FigureFacts facts;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	void havePlansForTheirValuesOnly() {
		Integer plans = new TransactionTemplate(this.transactions).execute((status) -> {
			for (int i = 0; i < OFTENER_THAN_THE_DRIVER_WAITS; i++) {
				list();
			}
			return this.jdbc.sql("""
					select sum(generic_plans) from pg_prepared_statements
					 where statement like '%from figure_fact%'
					""").query(Integer.class).single();
		});
		assertThat(plans).isZero();
	}

	private void list() {
		FigureQuery query = new FigureQuery.Builder().destinations(Set.of(new DestinationCode("co")))
			.items(Set.of(new ItemCode("2-6")))
			.from(new CalendarYear(2010))
			.build();
		assertThat(this.facts.listFacts(query, ReleaseNumber.FOUNDING, FigureOrder.USUAL, 0, 50)).isNotEmpty();
	}

}
