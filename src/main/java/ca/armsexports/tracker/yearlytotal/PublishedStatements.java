package ca.armsexports.tracker.yearlytotal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.Codes;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.SourceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is published of a destination, without its passages. */
@Component
class PublishedStatements {

	private final JdbcClient jdbc;

	PublishedStatements(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Statement> list(DestinationCode destination) {
		return this.jdbc.sql("""
				select figure, year, item, amount, decimals, currency, qualifier, price_basis, source,
				       preferred_reason is not null as preferred
				  from yearly_total
				 where destination = :destination and until_release is null
				""").param("destination", destination.value()).query(PublishedStatements::statement).list();
	}

	private static Statement statement(ResultSet row, int number) throws SQLException {
		String item = row.getString("item");
		return new Statement(new FigureId(row.getLong("figure")), new CalendarYear(row.getInt("year")),
				(item != null) ? new ItemCode(item) : null, amount(row),
				Codes.parse(PriceBasis.class, row.getString("price_basis")), new SourceId(row.getString("source")),
				row.getBoolean("preferred"));
	}

	private static @Nullable QualifiedAmount amount(ResultSet row) throws SQLException {
		BigDecimal amount = row.getBigDecimal("amount");
		return (amount == null) ? null
				: new QualifiedAmount(
						new Money(amount.setScale(row.getInt("decimals")),
								Currency.getInstance(row.getString("currency"))),
						Qualifier.ofCode(row.getString("qualifier")));
	}

}
