package ca.armsexports.tracker.drill;

import java.math.BigDecimal;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A made-up table of 10,000 figures of the same cells, each time with other amounts. None
 * of its figures is anybody's.
 *
 * @param text the table
 * @param sum of all its amounts
 */
record FigureFile(String text, BigDecimal sum) {

	static final int ROWS = 10_000;

	static final int FIRST_YEAR = 1990;

	static final int LAST_YEAR = 1993;

	static final String SOURCE = "gac-2023";

	/**
	 * A table whose destinations and items are on record.
	 * @param database where they are
	 * @param number which table
	 */
	static FigureFile of(JdbcClient database, int number) {
		List<String> names = database
			.sql("select name_en from destination_name where destination <> 'all' order by name_en")
			.query(String.class)
			.list();
		List<String> items = database.sql("select code from item where code ~ '^2-[0-9]+$' order by code")
			.query(String.class)
			.list();
		StringBuilder text = new StringBuilder("Destination;Year;Item;Value\n");
		BigDecimal sum = BigDecimal.ZERO;
		int rows = 0;
		for (int year = FIRST_YEAR; rows < ROWS; year++) {
			for (String name : names) {
				for (String item : items) {
					if (rows < ROWS) {
						BigDecimal amount = amount(name, item, year, number);
						text.append("\"%s\";%d;%s;%s%n".formatted(name, year, item, amount));
						sum = sum.add(amount);
						rows++;
					}
				}
			}
		}
		return new FigureFile(text.toString().strip(), sum);
	}

	/**
	 * No two years alike, and none far from the other, so that nothing looks like a slip.
	 */
	private static BigDecimal amount(String name, String item, int year, int number) {
		long cents = 200_000 + Math.floorMod((name + item).hashCode(), 90_000) + (year - FIRST_YEAR) * 1001L + number;
		return BigDecimal.valueOf(cents, 2);
	}

}
