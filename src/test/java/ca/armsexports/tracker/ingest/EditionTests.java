package ca.armsexports.tracker.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ca.armsexports.tracker.controllist.ControlList;
import ca.armsexports.tracker.country.Destinations;
import ca.armsexports.tracker.ingest.MadeUpEdition.Form;
import ca.armsexports.tracker.ingest.TotalCheck.Outcome;
import ca.armsexports.tracker.ingest.format.FileFormats;
import ca.armsexports.tracker.ingest.format.ReadingLimits;
import ca.armsexports.tracker.ingest.format.Sheet;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.written.NumberRule;
import ca.armsexports.tracker.support.RecordTest;
import ca.armsexports.tracker.yearlytotal.YearlyTotals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@RecordTest
class EditionTests {

	private static final MadeUpEdition EDITION = new MadeUpEdition(20261122);

	@Autowired
	private FileFormats formats;

	@Autowired
	private Destinations destinations;

	@Autowired
	private ControlList controlList;

	@Autowired
	private YearlyTotals yearlyTotals;

	@ParameterizedTest(name = "{0} {1} French {2}")
	@MethodSource("files")
	void everyFileStatesTheSameToTheCent(String kind, Form form, boolean french, byte[] bytes) {
		List<ReadLine> lines = new ArrayList<>();
		Reading reading = read(bytes, french, lines);
		assertThat(reading.problems()).as("problems").isEmpty();
		assertThat(amounts(lines)).isEqualTo(EDITION.expected(form));
		assertThat(reading.totals()).extracting(TotalCheck::outcome).containsOnly(Outcome.HOLDS).isNotEmpty();
		assertThat(lines.stream().flatMap((line) -> line.statements().stream()))
			.filteredOn((statement) -> statement.marks() != null)
			.extracting((statement) -> statement.destination().value())
			.contains("pe");
		System.out.printf("edition: %s %s %s: %d lines, %d statements, %d totals hold%n", kind, form,
				french ? "French" : "English", reading.lines(), EDITION.expected(form).size(), reading.totals().size());
	}

	static Stream<Arguments> files() {
		return Stream.of(Form.values()).flatMap((form) -> Stream.of(false, true).flatMap((french) -> {
			List<List<Printed>> table = EDITION.table(form, french);
			return Stream.of(Arguments.of("CSV", form, french, PrintedFiles.csv(table, french)),
					Arguments.of("XLSX", form, french, PrintedFiles.xlsx(table, french)),
					Arguments.of("HTML", form, french, PrintedFiles.html(table, french)),
					Arguments.of("PDF", form, french, PrintedFiles.pdf(table, french, true)),
					Arguments.of("PDF without lines", form, french, PrintedFiles.pdf(table, french, false)));
		}));
	}

	@Test
	void findsATotalThatIsNotTheSum() {
		List<List<Printed>> table = new ArrayList<>(EDITION.table(Form.YEARS, false));
		int last = table.size() - 3;
		List<Printed> totals = new ArrayList<>(table.get(last));
		totals.set(1, Printed.amount(totals.get(1).amount().add(new BigDecimal("0.01"))));
		table.set(last, totals);
		Reading reading = read(PrintedFiles.csv(table, false), false, new ArrayList<>());
		assertThat(reading.totals()).filteredOn((check) -> check.outcome() == Outcome.MISSES)
			.singleElement()
			.satisfies((check) -> assertThat(check.printed().subtract(check.sum())).isEqualByComparingTo("0.01"));
		assertThat(reading.problems()).singleElement().satisfies((problem) -> {
			assertThat(problem.kind()).isEqualTo(Problem.Kind.TOTAL_MISSES);
			assertThat(problem.place().column()).isEqualTo(2);
		});
		assertThat(reading.isClean()).isTrue();
	}

	private Reading read(byte[] bytes, boolean french, List<ReadLine> lines) {
		ReleaseNumber release = ReleaseNumber.FOUNDING;
		Declaration declaration = new Declaration(new SourceId("made-up"), new CalendarYear(MadeUpEdition.YEAR),
				new CalendarYear(MadeUpEdition.YEAR), french ? NumberRule.FRENCH : NumberRule.ENGLISH);
		Published published = new Published(release, this.destinations.getNames(release),
				this.controlList.mapItems(release).keySet(), (year) -> this.yearlyTotals.listStatements(year, release));
		List<Sheet> sheets = this.formats.read(bytes, ReadingLimits.USUAL);
		Layout layout = new LayoutFinder(declaration, published.names()).find(sheets);
		return new SheetsReader(declaration, layout, Choices.NONE, published, lines::add, (percent) -> {
		}).read(FileFormats.kindOf(bytes, ReadingLimits.USUAL), sheets);
	}

	private static Map<String, BigDecimal> amounts(List<ReadLine> lines) {
		return lines.stream()
			.flatMap((line) -> line.statements().stream())
			.collect(Collectors.toMap(
					(statement) -> statement.destination() + " " + statement.year()
							+ ((statement.item() != null) ? " " + statement.item() : ""),
					(statement) -> statement.amount().money().amount(), (one, other) -> one, TreeMap::new));
	}

}
