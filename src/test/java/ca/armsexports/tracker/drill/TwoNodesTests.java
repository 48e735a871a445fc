package ca.armsexports.tracker.drill;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import ca.armsexports.tracker.ingest.Declaration;
import ca.armsexports.tracker.ingest.Ingest;
import ca.armsexports.tracker.ingest.IngestId;
import ca.armsexports.tracker.ingest.IngestState;
import ca.armsexports.tracker.ingest.Ingests;
import ca.armsexports.tracker.ingest.NewIngest;
import ca.armsexports.tracker.ingest.Taken;
import ca.armsexports.tracker.release.DraftId;
import ca.armsexports.tracker.release.Drafts;
import ca.armsexports.tracker.release.OpenDraft;
import ca.armsexports.tracker.release.Publishing;
import ca.armsexports.tracker.release.ReasonClass;
import ca.armsexports.tracker.release.RefusedStep;
import ca.armsexports.tracker.release.Release;
import ca.armsexports.tracker.release.Verification;
import ca.armsexports.tracker.release.VerificationReport;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.Conflict;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.written.NumberRule;
import ca.armsexports.tracker.source.Citation;
import ca.armsexports.tracker.support.database.FreshDatabase;
import ca.armsexports.tracker.support.database.TestDatabases;
import ca.armsexports.tracker.yearlytotal.PriceBasis;
import ca.armsexports.tracker.yearlytotal.RecordYearlyTotal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Two nodes on one database do the same at the same moment. */
class TwoNodesTests {

	private static final System.Logger LOG = System.getLogger(TwoNodesTests.class.getName());

	private static final int ROUNDS = Integer.getInteger("tracker.drill.rounds", 3);

	private static final String BASE = "ca.armsexports.tracker";

	private static final PersonName ADA = new PersonName("Ada Editor");

	private static final PersonName BELA = new PersonName("Bela Approver");

	private static final LocalizedText WORDS = new LocalizedText("A drill", "Un exercice", "Un ejercicio");

	private static final AtomicInteger FIGURES = new AtomicInteger();

	private static FreshDatabase database;

	private static List<ConfigurableApplicationContext> nodes;

	@BeforeAll
	static void startNodes() {
		database = TestDatabases.create();
		database.migrate();
		nodes = IntStream.range(0, 2).mapToObj((number) -> Node.start(database)).toList();
	}

	@AfterAll
	static void stopNodes() {
		nodes.forEach(ConfigurableApplicationContext::close);
		database.close();
	}

	@Test
	void theSameFileOnBothIsOneDraft() throws Exception {
		int refused = 0;
		for (int round = 1; round <= ROUNDS; round++) {
			byte[] table = "Destination,Value\nMexico,\"%d.00\"\nChile,\"5,000.00\"\n".formatted(round)
				.getBytes(StandardCharsets.UTF_8);
			List<Taken> taken = atOnce((node) -> node.getBean(Ingests.class).take(file(table)));
			assertThat(taken).extracting(Taken::id).containsOnly(taken.getFirst().id());
			assertThat(taken).filteredOn((take) -> !take.repeated()).hasSize(1);
			Ingest ingest = awaitRead(taken.getFirst().id());
			List<Object> drafts = atOnce((node) -> {
				try {
					return node.getBean(Ingests.class).handOver(ingest.id(), ingest.revision(), command(), false);
				}
				catch (Conflict ex) {
					return ex;
				}
			});
			assertThat(drafts).hasAtLeastOneElementOfType(DraftId.class).hasAtLeastOneElementOfType(Conflict.class);
			refused++;
		}
		assertThat(count("select count(*) from ingest")).isEqualTo(ROUNDS);
		assertThat(count("select count(*) from ingest_line where difference is not null")).isEqualTo(2 * ROUNDS);
		assertThat(count("select count(*) from draft join ingest on ingest.draft = draft.id")).isEqualTo(ROUNDS);
		LOG.log(System.Logger.Level.INFO,
				String.format("two nodes, the same file at once: %d rounds, %d drafts, %d second ones refused", ROUNDS,
						count("select count(distinct draft) from ingest"), refused));
	}

	@Test
	void releasesOfBothFollowEachOtherWithoutGapOrFork() throws Exception {
		int before = count("select max(number) from release");
		List<Integer> published = new ArrayList<>();
		int refused = 0;
		for (int round = 1; round <= ROUNDS; round++) {
			List<DraftId> own = List.of(approved(), approved());
			for (Release release : atOnce(
					(node) -> node.getBean(Publishing.class).publish(own.get(nodes.indexOf(node)), BELA))) {
				published.add(release.number().value());
			}
			DraftId same = approved();
			for (Object outcome : atOnce((node) -> publishOrRefuse(node, same))) {
				if (outcome instanceof Release release) {
					published.add(release.number().value());
				}
				else {
					refused++;
				}
			}
		}
		assertThat(published).containsExactlyInAnyOrderElementsOf(
				IntStream.rangeClosed(before + 1, before + 3 * ROUNDS).boxed().toList());
		assertThat(refused).isEqualTo(ROUNDS);
		VerificationReport report = nodes.getFirst().getBean(Verification.class).verify(null, null);
		assertThat(report.problems()).isEmpty();
		assertThat(report.releases()).isEqualTo(before + 3 * ROUNDS);
		LOG.log(System.Logger.Level.INFO, String.format(
				"two nodes, publishing at once: %d releases without gap or fork, %d second ones of one draft refused",
				published.size(), refused));
	}

	private static Object publishOrRefuse(ConfigurableApplicationContext node, DraftId draft) {
		try {
			return node.getBean(Publishing.class).publish(draft, BELA);
		}
		catch (RefusedStep ex) {
			return ex;
		}
	}

	private static <T> List<T> atOnce(Work<T> work) throws Exception {
		CyclicBarrier moment = new CyclicBarrier(nodes.size());
		List<Callable<T>> calls = new ArrayList<>();
		for (ConfigurableApplicationContext node : nodes) {
			calls.add(() -> {
				moment.await(10, TimeUnit.SECONDS);
				return work.on(node);
			});
		}
		try (ExecutorService hands = Executors.newFixedThreadPool(nodes.size())) {
			List<T> results = new ArrayList<>();
			for (Future<T> call : hands.invokeAll(calls)) {
				results.add(call.get());
			}
			return results;
		}
		catch (ExecutionException ex) {
			throw new AssertionError(ex.getCause());
		}
	}

	private static Ingest awaitRead(IngestId id) {
		Ingests ingests = nodes.getLast().getBean(Ingests.class);
		return await().atMost(Duration.ofSeconds(30))
			.until(() -> ingests.getIngest(id), (ingest) -> ingest.state() == IngestState.READ);
	}

	private static DraftId approved() {
		Drafts drafts = nodes.getFirst().getBean(Drafts.class);
		DraftId draft = drafts.open(command());
		drafts.propose(draft, ADA, figure(FIGURES.incrementAndGet()), 0);
		drafts.check(draft, ADA);
		drafts.approve(draft, BELA, drafts.getContent(draft).sha256());
		return draft;
	}

	/** Of another cell each, so that nothing looks like a slip. */
	private static RecordYearlyTotal figure(int number) {
		String destination = List.of("mx", "cl", "pe", "co").get(number / 30 % 4);
		return new RecordYearlyTotal(new FigureId(30_000 + number), new DestinationCode(destination),
				new CalendarYear(1990 + number % 30), new ItemCode("2-1"), CellState.REPORTED,
				QualifiedAmount.exact(Money.cad("7.00")), PriceBasis.CURRENT_PRICES,
				new Citation(new SourceId("gac-2023"), "made up", "as printed", null), null, null, null);
	}

	private static NewIngest file(byte[] bytes) {
		CalendarYear year = new CalendarYear(1991);
		return new NewIngest(ADA, "made-up.csv", bytes,
				new Declaration(new SourceId("gac-2022"), year, year, NumberRule.ENGLISH));
	}

	private static OpenDraft command() {
		return new OpenDraft(ADA, ReasonClass.METHOD, WORDS, WORDS);
	}

	private static int count(String query) {
		return JdbcClient.create(database.connections()).sql(query).query(Integer.class).single();
	}

	private interface Work<T> {

		T on(ConfigurableApplicationContext node);

	}

	/** What of the application reads files and publishes, without the pages. */
	@EnableAutoConfiguration
	@AutoConfigurationPackage(basePackages = BASE)
	@ConfigurationPropertiesScan(BASE)
	@ComponentScan({ BASE + ".claim", BASE + ".controllist", BASE + ".country", BASE + ".equipment", BASE + ".event",
			BASE + ".ingest", BASE + ".journal", BASE + ".permit", BASE + ".release", BASE + ".setting",
			BASE + ".shared", BASE + ".source", BASE + ".yearlytotal" })
	static final class Node {

		static ConfigurableApplicationContext start(FreshDatabase database) {
			return new SpringApplicationBuilder(Node.class).web(WebApplicationType.NONE)
				.lazyInitialization(true)
				.run("--spring.datasource.url=" + database.getJdbcUrl(),
						"--spring.datasource.username=" + database.getUsername(),
						"--spring.datasource.password=" + database.getPassword(), "--spring.flyway.enabled=false",
						"--spring.jpa.hibernate.ddl-auto=none", "--tracker.ingest.poll=20ms",
						"--management.endpoint.health.validate-group-membership=false");
		}

		@Bean
		static Clock clock() {
			return Clock.systemUTC();
		}

	}

}
