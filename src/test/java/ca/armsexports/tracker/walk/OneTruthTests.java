package ca.armsexports.tracker.walk;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.source.Citation;
import ca.armsexports.tracker.support.Publisher;
import ca.armsexports.tracker.support.ServerTest;
import ca.armsexports.tracker.support.Unzipped;
import ca.armsexports.tracker.support.Wire;
import ca.armsexports.tracker.yearlytotal.PreferredReason;
import ca.armsexports.tracker.yearlytotal.PriceBasis;
import ca.armsexports.tracker.yearlytotal.RecordYearlyTotal;
import com.jayway.jsonpath.JsonPath;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One query, asked of the page, of each file, of the API and of the database by a
 * statement written here, gives the same figures and the same sums.
 */
@ServerTest
@DirtiesContext
class OneTruthTests {

	private static final int QUERIES = 1000;

	private static final List<String> DESTINATIONS = List.of("pe", "co", "all", "de", "fr", "sa", "mx", "jp");

	private static final List<String> ITEMS = List.of("2-1", "2-6", "2-10", "2-21", "9-2", "all");

	private static final List<String> STATES = List.of("reported", "reported_without_value", "not_listed", "withheld");

	private static final List<String> QUALIFIERS = List.of("exact", "more_than", "rounded", "at_most", "nearly");

	private static final List<String> MEASURES = List.of("export", "permit_value", "units_contracted",
			"permits_issued");

	private static final List<String> SOURCES = List.of("pbi-2023-06-10", "gac-2022", "globe-2024", "rabble-2021");

	@LocalServerPort
	private int port;

	@Autowired
	private Publisher publisher;

	@Autowired
	private JdbcClient jdbc;

	private final Random random = new Random(20261122);

	@Test
	void pageFilesApiAndDatabaseAgreeToTheCentOverThousandQueries() {
		this.publisher.publish(generated());
		AtomicInteger empty = new AtomicInteger();
		AtomicInteger summed = new AtomicInteger();
		Stream.generate(this::filters).limit(QUERIES).toList().parallelStream().forEach((filters) -> {
			empty.addAndGet(expected(filters).isEmpty() ? 1 : 0);
			summed.addAndGet(assertAgreement(filters));
		});
		assertThat(empty).hasValueLessThan(QUERIES / 2);
		assertThat(summed).hasValueGreaterThan(QUERIES / 4);
		System.Logger log = System.getLogger(OneTruthTests.class.getName());
		log.log(System.Logger.Level.INFO,
				"{0} queries, {1} without a figure, {2} sums: page, CSV, JSON, XLSX, API and SQL agree", QUERIES,
				empty.get(), summed.get());
	}

	/**
	 * Asks everywhere and compares.
	 * @return how many sums were compared
	 */
	private int assertAgreement(Filters filters) {
		Wire wire = new Wire(this.port);
		List<String> expected = expected(filters);
		assertThat(csv(wire.get("/en/explore.csv?" + filters.address()).body())).as("CSV of %s", filters)
			.containsExactlyInAnyOrderElementsOf(expected);
		assertThat(json(wire.get("/fr/explore.json?" + filters.address()).body())).as("JSON of %s", filters)
			.containsExactlyInAnyOrderElementsOf(expected);
		assertThat(api(wire, filters)).as("API of %s", filters).containsExactlyInAnyOrderElementsOf(expected);
		assertThat(xlsx(wire.get("/es/explore.xlsx?" + filters.address()).bytes())).as("XLSX of %s", filters)
			.containsExactlyInAnyOrderElementsOf(expected);
		Document page = Jsoup.parse(wire.get("/en/explore?size=200&" + filters.address()).body());
		assertThat(page.select("tbody tr")).as("page of %s", filters).hasSize(Math.min(200, expected.size()));
		List<BigDecimal> sums = sums(filters);
		assertThat(sums)
			.allSatisfy((sum) -> assertThat(page.select(".answer").text().replace(",", "")).as("sum of %s", filters)
				.contains(sum.toPlainString()));
		return sums.size();
	}

	private Change[] generated() {
		List<Change> changes = new ArrayList<>();
		for (String destination : DESTINATIONS.subList(3, DESTINATIONS.size())) {
			for (String item : ITEMS) {
				for (int year = 2012; year <= 2021; year++) {
					changes.add(statement(5000 + changes.size(), destination, item, year));
				}
			}
		}
		return changes.toArray(Change[]::new);
	}

	private Change statement(long figure, String destination, String item, int year) {
		CellState state = CellState.ofCode(any(STATES));
		Qualifier qualifier = Qualifier.ofCode(any(QUALIFIERS));
		BigDecimal amount = BigDecimal.valueOf(this.random.nextLong(1, 10_000_000_000L), this.random.nextInt(3));
		return new RecordYearlyTotal(new FigureId(figure), new DestinationCode(destination), new CalendarYear(year),
				item.equals("all") ? null : new ItemCode(item), state,
				(state == CellState.REPORTED) ? new QualifiedAmount(Money.of(amount.toPlainString(), "CAD"), qualifier)
						: null,
				PriceBasis.CURRENT_PRICES, new Citation(new SourceId(any(SOURCES)), "table 1", "as printed", null),
				null, new LocalizedText("Generated.", null, null), PreferredReason.ONLY_STATEMENT);
	}

	private Filters filters() {
		Map<String, List<String>> chosen = new TreeMap<>();
		choose(chosen, "destination", DESTINATIONS, 2);
		choose(chosen, "item", ITEMS, 3);
		choose(chosen, "group", List.of("2", "9"), 8);
		choose(chosen, "state", STATES, 5);
		choose(chosen, "qualifier", QUALIFIERS, 6);
		choose(chosen, "measure", MEASURES, 4);
		choose(chosen, "source", SOURCES, 6);
		Integer from = (this.random.nextInt(3) == 0) ? this.random.nextInt(2010, 2020) : null;
		Integer to = (this.random.nextInt(3) == 0) ? this.random.nextInt((from != null) ? from : 2014, 2024) : null;
		BigDecimal min = (this.random.nextInt(6) == 0) ? BigDecimal.valueOf(this.random.nextInt(5_000_000), 1) : null;
		return new Filters(chosen, from, to, min);
	}

	private void choose(Map<String, List<String>> chosen, String name, List<String> values, int seldom) {
		if (this.random.nextInt(seldom) == 0) {
			List<String> some = values.stream().filter((value) -> this.random.nextInt(3) == 0).toList();
			if (!some.isEmpty()) {
				chosen.put(name, some);
			}
		}
	}

	private String any(List<String> values) {
		return values.get(this.random.nextInt(values.size()));
	}

	private List<String> expected(Filters filters) {
		return this.jdbc.sql("select figure, measure, value, decimals, state from figure_fact where " + filters.sql())
			.query((row, number) -> {
				BigDecimal value = row.getBigDecimal("value");
				return row(row.getString("figure"), row.getString("measure"),
						(value != null) ? value.setScale(row.getInt("decimals")).toPlainString() : "",
						row.getString("state"));
			})
			.list();
	}

	/** Of totals to countries, of each group, and of totals to all destinations. */
	private List<BigDecimal> sums(Filters filters) {
		return this.jdbc
			.sql("select sum(value) as sum, max(decimals) as decimals from figure_fact where measure = 'export'"
					+ " and preferred_reason is not null and value is not null and " + filters.sql()
					+ " group by left(item, 1), destination = 'all', currency, price_basis")
			.query((row, number) -> row.getBigDecimal("sum").setScale(row.getInt("decimals")))
			.list();
	}

	private static List<String> csv(String body) {
		return CsvReader.builder().ofNamedCsvRecord(new StringReader(body)).stream().map(OneTruthTests::row).toList();
	}

	private static String row(NamedCsvRecord line) {
		return row(line.getField("figure"), line.getField("measure"), line.getField("value"), line.getField("state"));
	}

	private static List<String> json(String body) {
		List<Map<String, Object>> figures = JsonPath.read(body, "$.figures");
		return figures.stream().map(OneTruthTests::row).collect(Collectors.toList());
	}

	private static String row(Map<String, Object> figure) {
		return row(figure.get("figure").toString(), figure.get("measure").toString(),
				(figure.get("value") != null) ? figure.get("value").toString() : "", figure.get("state").toString());
	}

	private static List<String> api(Wire wire, Filters filters) {
		List<String> rows = new ArrayList<>();
		String address = "/api/v1/figures?limit=200&" + filters.address();
		while (address != null) {
			String body = wire.get(address).body();
			rows.addAll(json(body));
			String next = JsonPath.read(body, "$.next");
			address = (next != null) ? next.replaceFirst("^https?://[^/]+", "") : null;
		}
		return rows;
	}

	private static List<String> xlsx(byte[] bytes) {
		Document sheet = Jsoup.parse(Unzipped.of(bytes).text("xl/worksheets/sheet1.xml"), Parser.xmlParser());
		List<Map<String, String>> rows = sheet.select("row")
			.stream()
			.map((row) -> row.select("> c")
				.stream()
				.collect(Collectors.toMap((cell) -> cell.attr("r").replaceAll("[0-9]{1,7}", ""), Element::wholeText)))
			.toList();
		Map<String, String> columns = rows.getFirst()
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
		return rows.stream()
			.skip(1)
			.map((row) -> row(row.get(columns.get("figure")), row.get(columns.get("measure")),
					row.getOrDefault(columns.get("value"), ""), row.get(columns.get("state"))))
			.toList();
	}

	private static String row(String figure, String measure, String value, String state) {
		String plain = value.isEmpty() ? "" : new BigDecimal(value).stripTrailingZeros().toPlainString();
		return String.join(" ", figure, measure, plain, state);
	}

	/** Filters, as an address and, written apart from the application, as a condition. */
	private record Filters(Map<String, List<String>> chosen, Integer from, Integer to, BigDecimal min) {

		String address() {
			List<String> parameters = new ArrayList<>();
			this.chosen.forEach((name, values) -> values.forEach((value) -> parameters.add(name + "=" + value)));
			if (this.from != null) {
				parameters.add("from=" + this.from);
			}
			if (this.to != null) {
				parameters.add("to=" + this.to);
			}
			if (this.min != null) {
				parameters.add("min=" + this.min);
			}
			return String.join("&", parameters);
		}

		String sql() {
			List<String> conditions = new ArrayList<>(List.of("until_release is null"));
			this.chosen.forEach((name, values) -> conditions.add(values.stream().map((value) -> switch (name) {
				case "item" ->
					value.equals("all") ? "(item is null and measure not like 'units%' and measure not like 'value%')"
							: "(';' || item || ';') like '%;" + value + ";%'";
				case "group" -> "(';' || item) like '%;" + value + "-%'";
				default -> name + " = '" + value + "'";
			}).collect(Collectors.joining(" or ", "(", ")"))));
			if (this.from != null) {
				conditions.add("until_year >= " + this.from);
			}
			if (this.to != null) {
				conditions.add("year <= " + this.to);
			}
			if (this.min != null) {
				conditions.add("value >= " + this.min);
			}
			return String.join(" and ", conditions);
		}

	}

}
