package ca.armsexports.tracker.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import ca.armsexports.tracker.release.DraftId;
import ca.armsexports.tracker.release.Drafts;
import ca.armsexports.tracker.release.Ledger;
import ca.armsexports.tracker.release.OpenDraft;
import ca.armsexports.tracker.release.ReasonClass;
import ca.armsexports.tracker.release.Verification;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.shared.change.ChangeHandler;
import ca.armsexports.tracker.support.OneOfEachKind;
import ca.armsexports.tracker.support.Publisher;
import ca.armsexports.tracker.support.ServerTest;
import ca.armsexports.tracker.support.Wire;
import ca.armsexports.tracker.yearlytotal.PreferredReason;
import ca.armsexports.tracker.yearlytotal.RecordYearlyTotal;
import com.jayway.jsonpath.JsonPath;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A release with one of each thing that the record knows, and a correction of what was
 * there: published, taken back, taken back again, and once more.
 */
@ServerTest
@DirtiesContext
@TestPropertySource(properties = "tracker.test.releases=undone")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UndoTests {

	private static final System.Logger log = System.getLogger(UndoTests.class.getName());

	private static final PersonName ADA = new PersonName("Ada Editor");

	private static final List<String> FILES = List.of("/en/explore.csv", "/en/countries.csv", "/en/permits.csv",
			"/en/equipment.csv", "/en/sources.csv", "/en/claims.csv", "/en/categories.csv",
			"/en/countries/pe/timeline.csv");

	/** What was first recorded and has an address of its own. */
	private static final List<String> WITHDRAWN = List.of("/countries/xz", "/permits/xz-2020", "/claims/xz-5k",
			"/sources/undo-2026", "/categories/8-99");

	@LocalServerPort
	private int port;

	@Autowired
	private Publisher publisher;

	@Autowired
	private Drafts drafts;

	@Autowired
	private Ledger ledger;

	@Autowired
	private Verification verification;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private List<ChangeHandler<?>> handlers;

	private final List<State> states = new ArrayList<>();

	private final Map<String, byte[]> frozen = new LinkedHashMap<>();

	private Wire wire;

	@BeforeAll
	void publishAndTakeBack() {
		this.wire = new Wire(this.port);
		this.states.add(state());
		List<Change> changes = new ArrayList<>(OneOfEachKind.changes());
		changes.addAll(anotherStatementCounts());
		this.publisher.publish(changes.toArray(Change[]::new));
		this.states.add(state());
		Stream.concat(FILES.stream(), Stream.of("/en/permits/xz-2020.csv", "/en/figures/6001.json"))
			.forEach((file) -> this.frozen.put(file + "?release=2", this.wire.get(file + "?release=2").bytes()));
		for (int release = 2; release <= 4; release++) {
			DraftId draft = this.drafts.undo(new ReleaseNumber(release),
					new OpenDraft(ADA, ReasonClass.CORRECTION_OF_ERROR,
							new LocalizedText("Back", "Retour", "De vuelta"),
							new LocalizedText("Taken back.", null, null)));
			this.publisher.publish(draft);
			this.states.add(state());
		}
	}

	@Test
	void coversEveryKindOfThing() {
		assertThat(OneOfEachKind.changes()).extracting(Object::getClass)
			.containsAll(this.handlers.stream().map(ChangeHandler::type).toList());
	}

	@Test
	void theRecordIsAsItWasBefore() {
		State before = this.states.get(0);
		State after = this.states.get(1);
		assertThat(after.rows()).isNotEqualTo(before.rows());
		assertThat(after.files()).isNotEqualTo(before.files());
		assertThat(this.states.get(2)).isEqualTo(before);
		assertThat(this.states.get(3)).isEqualTo(after);
		assertThat(this.states.get(4)).isEqualTo(before);
		log.log(System.Logger.Level.INFO,
				"Undo: 3 of 3 releases taken back leave {0} tables and {1} files as they were", before.rows().size(),
				before.files().size());
	}

	@Test
	void everythingThatWasPublishedIsStillProved() {
		assertThat(this.ledger.verify()).isEmpty();
		assertThat(this.verification.verify(null, null).problems()).isEmpty();
		this.frozen.forEach((file, bytes) -> assertThat(this.wire.get(file).bytes()).as(file).isEqualTo(bytes));
	}

	@Test
	void saysOfWhatIsGoneWhenAndWhyItWent() {
		for (String address : WITHDRAWN) {
			Wire.Answer answer = this.wire.get("/en" + address);
			assertThat(answer.status()).as(address).isEqualTo(410);
			Document page = Jsoup.parse(answer.body());
			assertThat(page.select("main h1").text()).isEqualTo("Withdrawn");
			assertThat(page.select("main .answer").text()).contains("in release 5 (correction of an error): Back.");
			assertThat(page.select("main a").eachAttr("href")).contains("/en" + address + "?release=4",
					"/en/releases/5");
			for (String then : List.of("?release=2", "?release=4")) {
				assertThat(this.wire.get("/en" + address + then).status()).as(address + then).isEqualTo(200);
			}
			assertThat(this.wire.get("/en" + address + "?release=1").status()).isEqualTo(404);
			Wire.Answer early = this.wire.get("/fr" + address + "?release=3");
			assertThat(early.status()).isEqualTo(410);
			assertThat(Jsoup.parse(early.body()).select("main .answer").text()).contains("version 3");
		}
		Wire.Answer file = this.wire.get("/es/permits/xz-2020.json");
		assertThat(file.status()).isEqualTo(410);
		assertThat(JsonPath.<String>read(file.body(), "$.type")).isEqualTo("urn:arms-exports:problem:withdrawn");
		assertThat(JsonPath.<String>read(file.body(), "$.nearest")).isEqualTo("/es/permits/xz-2020.json?release=4");
		assertThat(this.wire.get("/api/v1/claims/xz-5k").status()).isEqualTo(410);
	}

	@Test
	void aWithdrawnFigureStaysReadable() {
		for (int figure = 6001; figure <= 6005; figure++) {
			Wire.Answer answer = this.wire.get("/en/figures/" + figure);
			assertThat(answer.status()).isEqualTo(200);
			assertThat(Jsoup.parse(answer.body()).select("main .frozen").text())
				.contains("withdrawn in release 5 (correction of an error): Back.");
			assertThat(this.wire.get("/en/figures/" + figure + ".json").status()).isEqualTo(200);
			Wire.Answer program = this.wire.get("/api/v1/figures/" + figure);
			assertThat(program.status()).isEqualTo(200);
			assertThat(JsonPath.<List<Object>>read(program.body(), "$.figures")).isEmpty();
		}
	}

	@Test
	void saysWhatWasWithdrawnInWords() {
		Document release = Jsoup.parse(this.wire.get("/en/releases/3").body());
		assertThat(release.select("main").text()).contains("Entries withdrawn", "Permits · Made up · Permit valid from",
				"Events · Made up", "Documents · Example Times · Made up");
		Document changes = Jsoup.parse(this.wire.get("/en/changes?from=2&to=3").body());
		assertThat(changes.select("main").text()).contains("Entries withdrawn", "Events · Made up");
		assertThat(changes.select("[aria-labelledby=withdrawn] tbody tr")).hasSizeGreaterThanOrEqualTo(6);
		assertThat(Jsoup.parse(this.wire.get("/en/changes?from=2&to=3&destination=xz").body()).select("main").text())
			.contains("Events · Made up");
	}

	@Test
	void everyPageHoldsInEveryRelease() {
		int pages = 0;
		for (String path : PublicAddresses.inEnglish().toList()) {
			for (int release = 2; release <= 3 && !path.contains("release="); release++) {
				String address = path + (path.contains("?") ? "&" : "?") + "release=" + release;
				assertThat(this.wire.get(address).status()).as(address).isEqualTo(200);
				pages++;
			}
		}
		for (String path : List.of("/en/changes.csv?from=1&to=5", "/en/changes.json?from=2&to=3",
				"/en/changes.atom?from=0&to=5", "/fr/releases/3.json", "/es/releases.atom", "/data/arms-exports-5.zip",
				"/api/v1/changes?from=2&to=3")) {
			assertThat(this.wire.get(path).status()).as(path).isEqualTo(200);
			pages++;
		}
		log.log(System.Logger.Level.INFO, "Undo: {0} of {0} pages and files hold in the releases around it", pages);
	}

	/** Another statement of Peru's total of 2021 counts in place of the one that did. */
	private List<Change> anotherStatementCounts() {
		RecordYearlyTotal standing = this.ledger.readChanges(ReleaseNumber.FOUNDING)
			.stream()
			.filter((change) -> change.subject().equals("figure 20"))
			.map(RecordYearlyTotal.class::cast)
			.findAny()
			.orElseThrow();
		return List.of(with(standing, standing.figure(), null),
				with(standing, new FigureId(6006), standing.preferredReason()));
	}

	private static RecordYearlyTotal with(RecordYearlyTotal total, FigureId figure, @Nullable PreferredReason reason) {
		return new RecordYearlyTotal(figure, total.destination(), total.year(), total.item(), total.state(),
				total.amount(), total.priceBasis(), total.citation(), total.inference(), total.note(), reason);
	}

	private State state() {
		Map<String, List<String>> rows = new TreeMap<>();
		this.jdbc
			.sql("""
					select table_name from information_schema.columns
					 where table_name like 'data\\_%' and table_name not like 'data\\_release%' and column_name = 'until_release'
					""")
			.query((row, number) -> row.getString(1))
			.list()
			.forEach((table) -> rows.put(table, this.jdbc.sql("""
					select (to_jsonb(standing) - 'since_release')::text from %s standing
					 where until_release is null order by 1
					""".formatted(table)).query((row, number) -> row.getString(1)).list()));
		Map<String, List<Map<String, String>>> files = new TreeMap<>();
		FILES.forEach((file) -> files.put(file, lines(this.wire.get(file))));
		return new State(rows, files);
	}

	/** The lines of a file but for the release since which each stands. */
	private static List<Map<String, String>> lines(Wire.Answer answer) {
		assertThat(answer.status()).isEqualTo(200);
		try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(answer.body())) {
			return reader.stream().map((line) -> {
				Map<String, String> fields = new LinkedHashMap<>(line.getFieldsAsMap());
				fields.remove("since_release");
				return fields;
			}).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What stands on record.
	 *
	 * @param rows the current rows by table
	 * @param files the lines by file
	 */
	private record State(Map<String, List<String>> rows, Map<String, List<Map<String, String>>> files) {
	}

}
