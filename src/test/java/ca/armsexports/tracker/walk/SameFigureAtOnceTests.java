package ca.armsexports.tracker.walk;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import ca.armsexports.tracker.account.DeskPeople;
import ca.armsexports.tracker.account.Person;
import ca.armsexports.tracker.account.Role;
import ca.armsexports.tracker.release.DraftId;
import ca.armsexports.tracker.release.Drafts;
import ca.armsexports.tracker.release.OpenDraft;
import ca.armsexports.tracker.release.ProposedChange;
import ca.armsexports.tracker.release.ReasonClass;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.support.ServerTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Two editors save the same figure at once: one of them is told, and nothing is lost. */
@ServerTest
class SameFigureAtOnceTests {

	private static final System.Logger log = System.getLogger(SameFigureAtOnceTests.class.getName());

	private static final int ROUNDS = 200;

	private static final String FIGURE = "30001";

	private static final LocalizedText WORDS = new LocalizedText("At once", "À la fois", "A la vez");

	@LocalServerPort
	private int port;

	@Autowired
	private DeskPeople people;

	@Autowired
	private Drafts drafts;

	@Test
	void oneOfTwoEditorsIsToldAndNothingIsLost() throws Exception {
		List<Person> editors = List.of(this.people.person("Ona Editor", Role.EDITOR),
				this.people.person("Otto Editor", Role.EDITOR));
		DraftId draft = this.drafts
			.open(new OpenDraft(editors.getFirst().name(), ReasonClass.CORRECTION_OF_ERROR, WORDS, WORDS));
		List<Map<String, String>> headers = editors.stream().map(this.people::headers).toList();
		int kept = 0;
		int told = 0;
		try (HttpClient client = HttpClient.newHttpClient();
				ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int round = 0; round < ROUNDS; round++) {
				CyclicBarrier start = new CyclicBarrier(2);
				List<String> amounts = List.of((100 + round) + ".01", (500 + round) + ".02");
				List<Future<HttpResponse<String>>> answers = List.of(
						both.submit(() -> save(client, start, draft, headers.get(0), amounts.get(0))),
						both.submit(() -> save(client, start, draft, headers.get(1), amounts.get(1))));
				List<Integer> statuses = List.of(answers.get(0).get().statusCode(), answers.get(1).get().statusCode());
				assertThat(statuses).as("round %d", round).containsExactlyInAnyOrder(303, 409);
				int winner = statuses.indexOf(303);
				ProposedChange standing = this.drafts.findChange(draft, "figure " + FIGURE).orElseThrow();
				assertThat(standing.revision()).isEqualTo(round + 1);
				assertThat(standing.editor()).isEqualTo(editors.get(winner).name());
				assertThat(standing.change().content()).contains('"' + amounts.get(winner) + '"');
				kept++;
				String refusal = answers.get(1 - winner).get().body();
				assertThat(Jsoup.parse(refusal).select("input[name=amount.money.amount]").attr("value"))
					.isEqualTo(amounts.get(1 - winner));
				assertThat(Jsoup.parse(refusal).select("main").text()).contains(amounts.get(winner))
					.contains(editors.get(winner).name().value());
				told++;
			}
		}
		log.log(System.Logger.Level.INFO,
				"SAFETY 4: {0} rounds, {1} lost updates, {2} losers were told with 409 and both values", ROUNDS,
				ROUNDS - kept, told);
	}

	private HttpResponse<String> save(HttpClient client, CyclicBarrier start, DraftId draft,
			Map<String, String> headers, String amount)
			throws IOException, InterruptedException, BrokenBarrierException {
		int seen = this.drafts.findChange(draft, "figure " + FIGURE).map(ProposedChange::revision).orElse(0);
		Map<String, String> fields = new LinkedHashMap<>(Map.of("figure", FIGURE, "destination", "mx", "year", "2019",
				"state", "reported", "amount.money.amount", amount, "amount.money.currency", "CAD", "amount.qualifier",
				"exact", "priceBasis", "current_prices"));
		fields.put("citation.source", "gac-2022");
		fields.put("citation.locator", "table 1");
		fields.put("citation.quote", "as printed");
		fields.put("seen", Integer.toString(seen));
		HttpRequest.Builder request = HttpRequest
			.newBuilder(
					URI.create("http://localhost:%d/admin/drafts/%s/enter/yearly-total".formatted(this.port, draft)))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(fields.entrySet()
				.stream()
				.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
				.collect(Collectors.joining("&"))));
		headers.forEach(request::header);
		start.await();
		return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

}
