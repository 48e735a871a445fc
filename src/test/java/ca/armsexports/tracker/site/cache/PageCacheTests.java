package ca.armsexports.tracker.site.cache;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.source.Citation;
import ca.armsexports.tracker.support.Probe;
import ca.armsexports.tracker.support.Publisher;
import ca.armsexports.tracker.support.ServerTest;
import ca.armsexports.tracker.support.Wire;
import ca.armsexports.tracker.support.database.FreshDatabase;
import ca.armsexports.tracker.yearlytotal.PreferredReason;
import ca.armsexports.tracker.yearlytotal.PriceBasis;
import ca.armsexports.tracker.yearlytotal.RecordYearlyTotal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
@Import(Probe.class)
@DirtiesContext
class PageCacheTests {

	private static final String LIVE = "public, max-age=60, stale-while-revalidate=300";

	@LocalServerPort
	private int port;

	@Autowired
	private Probe.Addresses probe;

	@Autowired
	private Publisher publisher;

	@Autowired
	private PageStore store;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private FreshDatabase database;

	private Wire wire;

	@BeforeEach
	void connect() {
		this.wire = new Wire(this.port);
	}

	@Test
	void twoClientsGetTheSameBytesAndNoCookie() {
		Wire.Answer first = this.wire.get("/en/countries/pe", "Accept-Language: fr", "User-Agent: one");
		Wire.Answer second = this.wire.get("/en/countries/pe", "Accept-Language: es", "Cookie: a=b",
				"Authorization: x");
		assertThat(second.bytes()).isEqualTo(first.bytes());
		assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).startsWith("\"r").endsWith("\"");
		first.headers().remove("Date");
		second.headers().remove("Date");
		assertThat(second.headers()).isEqualTo(first.headers()).doesNotContainKey("Set-Cookie");
		assertThat(first.header("Cache-Control")).isEqualTo(LIVE);
		assertThat(first.header("Vary")).isEqualTo("Accept-Encoding");
	}

	@Test
	void compressesWithATagOfItsOwn() {
		Wire.Answer plain = this.wire.get("/en/countries/pe");
		Wire.Answer gzip = this.wire.get("/en/countries/pe", "Accept-Encoding: br, gzip");
		assertThat(gzip.header("Content-Encoding")).isEqualTo("gzip");
		assertThat(gzip.body()).isEqualTo(plain.body());
		assertThat(gzip.bytes().length).isLessThan(plain.bytes().length / 3);
		assertThat(gzip.header("ETag")).isNotEqualTo(plain.header("ETag"));
		assertThat(this.wire.get("/en/countries/pe", "Accept-Encoding: gzip;q=0").headers())
			.doesNotContainKey("Content-Encoding");
	}

	@Test
	void knownTagGetsNotModifiedWithTheSameHeaders() {
		Wire.Answer page = this.wire.get("/en/countries");
		for (String known : List.of(page.header("ETag"), "W/" + page.header("ETag"), "\"x\", " + page.header("ETag"),
				"*")) {
			Wire.Answer answer = this.wire.get("/en/countries", "If-None-Match: " + known);
			assertThat(answer.status()).isEqualTo(304);
			assertThat(answer.bytes()).isEmpty();
			for (String header : List.of("ETag", "Cache-Control", "Vary")) {
				assertThat(answer.header(header)).isEqualTo(page.header(header));
			}
		}
		assertThat(this.wire.get("/en/countries", "If-None-Match: \"x\"").status()).isEqualTo(200);
		assertThat(this.wire.get("/en/countries", "Accept-Encoding: gzip", "If-None-Match: " + page.header("ETag"))
			.status()).isEqualTo(200);
	}

	@Test
	void headMakesThePageForAll() {
		int before = this.probe.made();
		Wire.Answer head = this.wire.ask("HEAD", "/en/probe/counted?q=head");
		Wire.Answer page = this.wire.get("/en/probe/counted?q=head");
		assertThat(head.bytes()).isEmpty();
		assertThat(page.bytes()).isNotEmpty();
		head.headers().remove("Date");
		page.headers().remove("Date");
		assertThat(head.headers()).isEqualTo(page.headers()).containsKeys("Link", "Content-Length");
		assertThat(this.probe.made()).isEqualTo(before + 1);
	}

	@Test
	void crowdMakesThePageOnce() {
		int before = this.probe.made();
		CountDownLatch gate = this.probe.closeGate();
		try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
			List<CompletableFuture<Wire.Answer>> answers = IntStream.range(0, 50)
				.mapToObj((i) -> CompletableFuture.supplyAsync(() -> this.wire.get("/en/probe/counted?q=crowd"), crowd))
				.toList();
			gate.countDown();
			assertThat(answers).allSatisfy((answer) -> assertThat(answer.join().status()).isEqualTo(200));
			assertThat(answers.stream().map((answer) -> answer.join().body()).distinct()).hasSize(1);
		}
		assertThat(this.probe.made()).isEqualTo(before + 1);
	}

	@Test
	void eightAnswersAreMadeAtOnceAndWhoWaitsTooLongIsToldToComeBack() {
		CountDownLatch gate = this.probe.closeGate();
		try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
			List<CompletableFuture<Wire.Answer>> answers = IntStream.range(0, 12)
				.mapToObj((i) -> CompletableFuture
					.supplyAsync(() -> this.wire.get("/en/probe/counted?q=turn&destination=" + i), crowd)
					.whenComplete((answer, failure) -> open(gate, answer)))
				.toList();
			assertThat(answers.stream().map((answer) -> answer.join().status())).containsOnly(200, 503)
				.filteredOn((status) -> status == 200)
				.hasSizeGreaterThanOrEqualTo(8);
			assertThat(answers.stream().map(CompletableFuture::join).filter((answer) -> answer.status() == 503))
				.isNotEmpty()
				.allSatisfy((answer) -> assertThat(answer.header("Retry-After")).isEqualTo("5"));
		}
		for (int i = 0; i < 20; i++) {
			assertThat(this.wire.get("/en/probe/large?q=" + i).status()).isEqualTo(400);
			assertThat(this.wire.get("/en/probe/large").status()).isEqualTo(200);
			assertThat(this.wire.get("/en/probe/counted?q=turn&destination=" + i).status()).isEqualTo(200);
		}
	}

	private static void open(CountDownLatch gate, Wire.Answer answer) {
		if (answer.status() == 503) {
			gate.countDown();
		}
	}

	@Test
	void whoWaitsForAnAnswerThatCannotBeMadeIsToldTheSame() {
		CountDownLatch gate = this.probe.closeGate();
		try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
			CompletableFuture<Wire.Answer> first = CompletableFuture.supplyAsync(() -> this.wire.get("/en/probe/gone"),
					crowd);
			CompletableFuture<Generation.Made> shared = waitFor("/en/probe/gone");
			gate.countDown();
			assertThat(first.join().status()).isEqualTo(503);
			assertThat(shared.join()).isEqualTo(Generation.Made.UNAVAILABLE);
		}
	}

	/** What those get who ask for an address that is being made. */
	private CompletableFuture<Generation.Made> waitFor(String address) {
		Generation generation = this.store.generation();
		while (true) {
			CompletableFuture<Generation.Made> mine = new CompletableFuture<>();
			CompletableFuture<Generation.Made> others = generation.begin(address, mine);
			if (others != null) {
				return others;
			}
			generation.end(address, mine, Generation.Made.NOTHING_TO_SHARE);
		}
	}

	@Test
	void orderOfParametersDoesNotMatterButOrderOfValuesDoes() {
		String one = this.wire.get("/en/probe/counted?q=a&destination=pe&destination=co").body();
		assertThat(this.wire.get("/en/probe/counted?destination=pe&q=a&destination=co").body()).isEqualTo(one);
		assertThat(this.wire.get("/en/probe/counted?destination=co&q=a&destination=pe").body()).isNotEqualTo(one);
	}

	@Test
	void frozenFilesMayBeKeptForEver() {
		assertThat(this.wire.get("/en/countries/pe.csv?release=1").header("Cache-Control"))
			.isEqualTo("public, max-age=31536000, immutable");
		assertThat(this.wire.get("/en/countries/pe/chart.svg?scale=log&release=1").header("Cache-Control"))
			.endsWith("immutable");
		assertThat(this.wire.get("/en/countries/pe?release=1").header("Cache-Control")).isEqualTo(LIVE);
		assertThat(this.wire.get("/en/countries/pe.csv").header("Cache-Control")).isEqualTo(LIVE);
	}

	@Test
	void failuresAndLargeAnswersAreNotRemembered() {
		this.wire.get("/en/countries");
		long before = this.store.generation().size();
		for (int i = 0; i < 50; i++) {
			this.wire.get("/en/countries?x=" + i);
			this.wire.get("/en/nothing/" + i);
		}
		Wire.Answer large = this.wire.get("/en/probe/large");
		assertThat(large.bytes()).hasSize(2_000_000);
		assertThat(large.header("ETag")).isNull();
		assertThat(this.wire.get("/en/probe/stream.csv").bytes()).hasSize(2_000_000);
		assertThat(this.store.generation().size()).isEqualTo(before);
	}

	@Test
	void newReleaseIsSeenOnTheNextRequestAndReadersKeepTheirTimeLimits() {
		String before = this.wire.get("/en/countries/pe.csv").body();
		String frozen = this.wire.get("/en/countries/pe.csv?release=1").body();
		this.publisher.publish(peru2021("2701.00"));
		Wire.Answer after = this.wire.get("/en/countries/pe.csv");
		assertThat(after.body()).isNotEqualTo(before).contains("2701.00");
		assertThat(after.header("ETag")).startsWith("\"r2-");
		assertThat(this.wire.get("/en/countries/pe.csv?release=1").body()).isEqualTo(frozen);
		for (int i = 0; i < 10; i++) {
			assertThat(this.jdbc.queryForObject("show statement_timeout", String.class)).isEqualTo("2s");
		}
	}

	@Test
	void readersAreServedFromMemoryWhileTheDatabaseIsGone() throws SQLException {
		String known = this.wire.get("/en/countries/pe").body();
		try (Outage _ = new Outage(this.database)) {
			assertThat(this.wire.get("/en/countries/pe").body()).isEqualTo(known);
			long start = System.nanoTime();
			Wire.Answer page = this.wire.get("/fr/countries/co");
			assertThat(page.status()).isEqualTo(503);
			assertThat(page.body()).contains("lang=\"fr\"", "Momentanément indisponible");
			assertThat(page.header("Retry-After")).isEqualTo("5");
			assertThat(this.wire.get("/en/countries/co.json").header("Content-Type"))
				.isEqualTo("application/problem+json");
			assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThanOrEqualTo(6);
			assertThat(this.wire.get("/actuator/health/liveness").status()).isEqualTo(200);
			assertThat(this.wire.get("/en/nothing").status()).isEqualTo(404);
		}
		assertThat(this.wire.get("/fr/countries/co").status()).isEqualTo(200);
	}

	private static RecordYearlyTotal peru2021(String amount) {
		return new RecordYearlyTotal(new FigureId(20), new DestinationCode("pe"), new CalendarYear(2021), null,
				CellState.REPORTED, QualifiedAmount.exact(Money.cad(amount)), PriceBasis.CURRENT_PRICES,
				new Citation(new SourceId("pbi-2023-05-26"), "in the list of figures", "2021 – $2,700.00", null), null,
				null, PreferredReason.ONLY_STATEMENT);
	}

	/** A database that ends all connections and takes no new ones. */
	private static final class Outage implements AutoCloseable {

		private final String name;

		private final Connection elsewhere;

		Outage(FreshDatabase database) throws SQLException {
			this.name = database.getJdbcUrl().replaceFirst("^.*/([^/?]+)(\\?.*)?$", "$1");
			this.elsewhere = database.connectElsewhere();
			execute("alter database %s allow_connections false");
			execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'");
		}

		@Override
		public void close() throws SQLException {
			execute("alter database %s allow_connections true");
			this.elsewhere.close();
		}

		private void execute(String sql) throws SQLException {
			try (Statement statement = this.elsewhere.createStatement()) {
				statement.execute(sql.formatted(this.name));
			}
		}

	}

}
