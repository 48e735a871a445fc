package ca.armsexports.tracker.support;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.Conflict;
import ca.armsexports.tracker.shared.NotFound;
import ca.armsexports.tracker.shared.change.RefusedChange;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Addresses that fail in every way, beside the pages of the site. */
@TestConfiguration(proxyBeanMethods = false)
public class Probe {

	/** The addresses, and what they count. */
	@TestComponent
	@RestController
	@RequestMapping("/{language:en|fr|es}/probe")
	public static class Addresses {

		private final JdbcClient jdbc;

		private final AtomicInteger made = new AtomicInteger();

		private volatile CountDownLatch gate = new CountDownLatch(0);

		Addresses(JdbcClient jdbc) {
			this.jdbc = jdbc;
		}

		/** How often {@code counted} was made. */
		public int made() {
			return this.made.get();
		}

		/** Makes {@code counted} and {@code gone} wait until the gate opens. */
		public CountDownLatch closeGate() {
			this.gate = new CountDownLatch(1);
			return this.gate;
		}

		@GetMapping({ "/counted", "/counted.csv" })
		ResponseEntity<String> counted(@RequestParam(required = false) @Nullable String q,
				@RequestParam(required = false) @Nullable List<String> destination) throws InterruptedException {
			this.gate.await();
			return ResponseEntity.ok()
				.contentType(MediaType.TEXT_PLAIN)
				.header("Link", "<https://example.org/>; rel=\"license\"")
				.body("made %d %s %s %s".formatted(this.made.incrementAndGet(), q, destination, "-".repeat(2000)));
		}

		@GetMapping("/gone")
		String gone() throws InterruptedException {
			this.gate.await();
			throw new CannotCreateTransactionException("secret database");
		}

		@GetMapping({ "/query", "/query.json", "/query.csv" })
		String query(@ModelAttribute Query query,
				@RequestParam(name = "sort-by", required = false) @Nullable String s) {
			return String.valueOf(query);
		}

		@GetMapping({ "/years/{year}", "/years/{year}.csv" })
		String year(@PathVariable CalendarYear year, @RequestParam(required = false) @Nullable CalendarYear from) {
			return year + " " + from;
		}

		@GetMapping({ "/required", "/required.json" })
		String required(@RequestParam CalendarYear from) {
			return from.toString();
		}

		@GetMapping({ "/large", "/large.csv" })
		String large() {
			return "x".repeat(2_000_000);
		}

		@GetMapping("/stream.csv")
		StreamingResponseBody stream() {
			return (output) -> output.write("a,b\r\n".repeat(400_000).getBytes(StandardCharsets.UTF_8));
		}

		@GetMapping("/cookie")
		String cookie(HttpServletResponse response) {
			response.reset();
			return "reset";
		}

		@GetMapping({ "/slow-query", "/slow-query.json" })
		String slowQuery() {
			return this.jdbc.sql("select pg_sleep(30)::text").query(String.class).single();
		}

		@GetMapping({ "/fail/{how}", "/fail/{how}.json" })
		String fail(@PathVariable String how) {
			throw switch (how) {
				case "not-found" -> new NotFound("probe", "<b>x</b>");
				case "conflict" -> new Conflict("secret conflict");
				case "refused" -> new RefusedChange("citation.quote", "secret reason");
				case "gone" -> new CannotCreateTransactionException("secret database");
				case "large" -> new MaxUploadSizeExceededException(10);
				default -> new IllegalStateException("secret state");
			};
		}

	}

	/** Filters as a record. */
	record Query(@Nullable CalendarYear from, @Nullable List<String> destination) {
	}

}
