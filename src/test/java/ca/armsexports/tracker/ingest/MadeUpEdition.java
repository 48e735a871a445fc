package ca.armsexports.tracker.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A made-up edition of the report, the same from the same seed, laid out as tables in
 * many ways. None of its figures is anybody's.
 */
final class MadeUpEdition {

	static final int YEAR = 2031;

	static final List<String> ITEMS = List.of("2-1", "2-4", "2-6", "2-10", "2-11");

	private static final String[][] DESTINATIONS = { { "ar", "Argentina", "Argentine" },
			{ "au", "Australia", "Australie" }, { "be", "Belgium", "Belgique" }, { "br", "Brazil", "Brésil" },
			{ "cl", "Chile", "Chili" }, { "co", "Colombia", "Colombie" }, { "ci", "Cote d’Ivoire", "Côte d’Ivoire" },
			{ "cz", "Czech Republic", "République tchèque" }, { "dk", "Denmark", "Danemark" },
			{ "ec", "Ecuador", "Équateur" }, { "fi", "Finland", "Finlande" }, { "fr", "France", "France" },
			{ "de", "Germany", "Allemagne" }, { "hk", "Hong Kong", "Hong Kong" }, { "is", "Iceland", "Islande" },
			{ "it", "Italy", "Italie" }, { "jp", "Japan", "Japon" },
			{ "kr", "Korea, Republic of", "Corée, République de" }, { "mx", "Mexico", "Mexique" },
			{ "nl", "Netherlands", "Pays-Bas" }, { "nz", "New Zealand", "Nouvelle-Zélande" },
			{ "no", "Norway", "Norvège" }, { "pe", "Peru", "Pérou" }, { "sa", "Saudi Arabia", "Arabie saoudite" },
			{ "es", "Spain", "Espagne" }, { "se", "Sweden", "Suède" },
			{ "tt", "Trinidad and Tobago", "Trinité-et-Tobago" }, { "tr", "Türkiye", "Turquie" },
			{ "gb", "United Kingdom", "Royaume-Uni" }, { "vn", "Viet Nam", "Viet Nam" } };

	private final Map<String, BigDecimal> amounts = new TreeMap<>();

	private final Random random;

	MadeUpEdition(long seed) {
		this.random = new Random(seed);
		for (String[] destination : DESTINATIONS) {
			for (String item : ITEMS) {
				for (int year : new int[] { YEAR - 1, YEAR }) {
					long cents = 4900 + (long) Math.pow(10, 4 + this.random.nextInt(7))
							+ this.random.nextInt(9_999_999);
					this.amounts.put(destination[0] + " " + year + " " + item, BigDecimal.valueOf(cents, 2));
				}
			}
		}
	}

	/** What a reading must come to: cell and amount. */
	Map<String, BigDecimal> expected(Form form) {
		Map<String, BigDecimal> expected = new TreeMap<>();
		for (String[] destination : DESTINATIONS) {
			switch (form) {
				case LONG, MATRIX -> ITEMS.forEach((item) -> expected.put(destination[0] + " " + YEAR + " " + item,
						amount(destination[0], YEAR, item)));
				case YEARS -> {
					expected.put(destination[0] + " " + (YEAR - 1), total(destination[0], YEAR - 1));
					expected.put(destination[0] + " " + YEAR, total(destination[0], YEAR));
				}
			}
		}
		return expected;
	}

	private BigDecimal amount(String destination, int year, String item) {
		return this.amounts.get(destination + " " + year + " " + item);
	}

	private BigDecimal total(String destination, int year) {
		return ITEMS.stream().map((item) -> amount(destination, year, item)).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** The edition as a table with everything that stands around the rows of a report. */
	List<List<Printed>> table(Form form, boolean french) {
		List<List<Printed>> rows = new ArrayList<>();
		rows.add(List.of(Printed.text(french ? "Tableau inventé 3 : valeur des exportations, " + YEAR
				: "Made-up table 3: value of exports, " + YEAR)));
		rows.add(List.of());
		List<Printed> head = head(form, french);
		rows.add(head);
		List<BigDecimal> section = zeros(form);
		List<BigDecimal> all = zeros(form);
		for (int index = 0; index < DESTINATIONS.length; index++) {
			addRows(rows, DESTINATIONS[index], form, french, section);
			if (index % 7 == 6) {
				rows.add(totals(french ? "Sous-total" : "Sub-total", form, section));
				all = sum(all, section);
				section = zeros(form);
			}
			if (index % 10 == 9 && index + 1 < DESTINATIONS.length) {
				rows.add(head);
			}
		}
		all = sum(all, section);
		rows.add(totals(french ? "Total général" : "Grand total", form, all));
		rows.add(List.of(Printed.text(french ? "* Comprend des pièces." : "* Includes parts.")));
		rows.add(List.of(Printed
			.text(french ? "Note : chiffres inventés pour un essai." : "Note: figures made up for a test.")));
		return rows;
	}

	private static List<BigDecimal> zeros(Form form) {
		List<BigDecimal> zeros = new ArrayList<>();
		for (int column = 0; column < form.columns(); column++) {
			zeros.add(BigDecimal.ZERO);
		}
		return zeros;
	}

	private static List<BigDecimal> sum(List<BigDecimal> one, List<BigDecimal> other) {
		List<BigDecimal> sum = new ArrayList<>();
		for (int column = 0; column < one.size(); column++) {
			sum.add(one.get(column).add(other.get(column)));
		}
		return sum;
	}

	private static List<Printed> head(Form form, boolean french) {
		String destination = "Destination";
		return switch (form) {
			case LONG -> List.of(Printed.text(destination), Printed.text(french ? "Article de la LMTEC" : "ECL item"),
					Printed.text(french ? "Valeur (CAD)" : "Value (CAD)"));
			case MATRIX -> {
				List<Printed> head = new ArrayList<>(List.of(Printed.text(destination)));
				ITEMS.forEach((item) -> head.add(Printed.text(item.replace('-', '–'))));
				head.add(Printed.text("Total"));
				yield head;
			}
			case YEARS -> List.of(Printed.text(french ? "Pays de destination" : "Country of destination"),
					Printed.text((french ? "Valeur " : "Value ") + (YEAR - 1)),
					Printed.text((french ? "Valeur " : "Value ") + YEAR));
		};
	}

	private void addRows(List<List<Printed>> rows, String[] destination, Form form, boolean french,
			List<BigDecimal> section) {
		Printed name = new Printed(destination[french ? 2 : 1], null, destination[0].equals("pe") ? "*" : null);
		switch (form) {
			case LONG -> ITEMS.forEach((item) -> {
				rows.add(List.of(name, Printed.text(item), amountOf(destination[0], YEAR, item)));
				add(section, 0, amount(destination[0], YEAR, item));
			});
			case MATRIX -> {
				List<Printed> row = new ArrayList<>(List.of(name));
				for (int column = 0; column < ITEMS.size(); column++) {
					row.add(amountOf(destination[0], YEAR, ITEMS.get(column)));
					add(section, column, amount(destination[0], YEAR, ITEMS.get(column)));
				}
				row.add(Printed.amount(total(destination[0], YEAR)));
				add(section, ITEMS.size(), total(destination[0], YEAR));
				rows.add(row);
			}
			case YEARS -> {
				rows.add(List.of(name, Printed.amount(total(destination[0], YEAR - 1)),
						Printed.amount(total(destination[0], YEAR))));
				add(section, 0, total(destination[0], YEAR - 1));
				add(section, 1, total(destination[0], YEAR));
			}
		}
	}

	private Printed amountOf(String destination, int year, String item) {
		boolean marked = destination.equals("co") && item.equals("2-6");
		return new Printed("", amount(destination, year, item), marked ? "1" : null);
	}

	private static void add(List<BigDecimal> section, int column, BigDecimal amount) {
		section.set(column, section.get(column).add(amount));
	}

	private static List<Printed> totals(String label, Form form, List<BigDecimal> sums) {
		List<Printed> row = new ArrayList<>(List.of(Printed.text(label)));
		if (form == Form.LONG) {
			row.add(Printed.text(""));
		}
		sums.forEach((sum) -> row.add(Printed.amount(sum)));
		return row;
	}

	/** How a table is laid out. */
	enum Form {

		LONG(1), MATRIX(ITEMS.size() + 1), YEARS(2);

		private final int columns;

		Form(int columns) {
			this.columns = columns;
		}

		int columns() {
			return this.columns;
		}

	}

}
