package ca.armsexports.tracker.walk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import ca.armsexports.tracker.support.ServerTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever only reads leaves nothing behind. */
@ServerTest
class AnonymousTrafficTests {

	private static final int REQUESTS = 10_000;

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void tenThousandRandomAddressesLeaveNothing() throws Exception {
		long before = rows();
		Random random = new Random(22);
		List<Callable<Integer>> requests = new ArrayList<>();
		try (HttpClient client = HttpClient.newHttpClient();
				ExecutorService threads = Executors.newFixedThreadPool(4)) {
			for (int i = 0; i < REQUESTS; i++) {
				String start = List.of("/", "/en/", "/admin/", "/fr/countries/").get(i % 4);
				String address = start + Long.toString(random.nextLong() >>> 1, 36);
				requests.add(() -> ask(client, address));
			}
			int missing = 0;
			for (Future<Integer> status : threads.invokeAll(requests)) {
				missing += (status.get() == 404) ? 1 : 0;
			}
			assertThat(missing).isEqualTo(REQUESTS);
		}
		assertThat(rows()).isEqualTo(before);
		System.out.printf("SAFETY 22: %d random addresses: 404, 0 cookies, %d sessions, %d writes%n", REQUESTS, 0,
				rows() - before);
	}

	private int ask(HttpClient client, String address) throws IOException, InterruptedException {
		HttpResponse<Void> answer = client.send(
				HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address)).build(),
				HttpResponse.BodyHandlers.discarding());
		assertThat(answer.headers().firstValue("Set-Cookie")).as(address).isEmpty();
		return answer.statusCode();
	}

	/** Rows in all tables that a visit could write to. */
	private long rows() {
		return this.jdbc.sql("""
				select (select count(*) from desk_session) + (select count(*) from desk_session_attributes)
				     + (select count(*) from password_check) + (select count(*) from invitation)
				     + (select count(*) from person) + (select count(*) from passkey)
				     + (select count(*) from journal_entry) + (select count(*) from draft)
				""").query(Long.class).single();
	}

}
