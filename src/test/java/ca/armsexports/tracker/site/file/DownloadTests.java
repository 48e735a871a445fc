package ca.armsexports.tracker.site.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import ca.armsexports.tracker.research.Downloads;
import ca.armsexports.tracker.support.ServerTest;
import ca.armsexports.tracker.support.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
@Import(DownloadTests.Files.class)
class DownloadTests {

	private static final String LAST_CHUNK = "\r\n0\r\n\r\n";

	@LocalServerPort
	private int port;

	@Autowired
	private Addresses addresses;

	private Wire wire;

	@BeforeEach
	void connect() {
		this.wire = new Wire(this.port);
	}

	@Test
	void longFileIsWholeAndKeptForEver() {
		String live = raw("/en/download/long.csv");
		assertThat(live).startsWith("HTTP/1.1 200")
			.contains("Transfer-Encoding: chunked", "Content-Language: en", "Cache-Control: public, max-age=60",
					"X-Content-Type-Options: nosniff")
			.doesNotContain("Content-Length")
			.endsWith(LAST_CHUNK);
		assertThat(raw("/en/download/long.csv?release=1"))
			.contains("Cache-Control: public, max-age=31536000, immutable")
			.endsWith(LAST_CHUNK);
	}

	@Test
	void fileThatIsCutCanBeToldFromAWholeOne() {
		assertThat(raw("/en/download/cut.csv")).startsWith("HTTP/1.1 200")
			.contains("a,b\r\n")
			.doesNotContain(LAST_CHUNK)
			.doesNotEndWith("0\r\n\r\n");
	}

	@Test
	void fileThatFailsBeforeItsFirstByteIsAProblem() {
		Wire.Answer answer = this.wire.get("/en/download/early.csv");
		assertThat(answer.status()).isEqualTo(500);
		assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
		assertThat(answer.header("Content-Disposition")).isNull();
		assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(answer.body()).startsWith("{")
			.contains("urn:arms-exports:problem:internal")
			.doesNotContain("a,b", "broken");
	}

	@Test
	void shortFileIsRememberedWithItsTag() {
		Wire.Answer answer = this.wire.get("/en/countries/pe.csv");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("ETag")).startsWith("\"r1-");
		assertThat(this.wire.get("/en/countries/pe.csv", "If-None-Match: " + answer.header("ETag")).status())
			.isEqualTo(304);
		assertThat(this.wire.get("/en/countries/pe.xlsx?release=1").header("Cache-Control")).contains("immutable");
	}

	@Test
	void fifthDownloadIsAskedToWaitWhileOthersReadOn() throws Exception {
		CountDownLatch gate = this.addresses.closeGate(4);
		List<CompletableFuture<String>> four = IntStream.range(0, 4)
			.mapToObj((number) -> CompletableFuture.supplyAsync(() -> raw("/en/download/waiting/" + number + ".csv"),
					Thread::startVirtualThread))
			.toList();
		this.addresses.awaitAll();
		Wire.Answer fifth = this.wire.get("/fr/countries/co.csv");
		assertThat(fifth.status()).isEqualTo(429);
		assertThat(fifth.header("Retry-After")).isEqualTo("10");
		assertThat(fifth.body()).contains("urn:arms-exports:problem:too-many-requests");
		assertThat(this.wire.get("/fr/countries/co").status()).as("pages do not wait for downloads").isEqualTo(200);
		gate.countDown();
		assertThat(four).allSatisfy((answer) -> assertThat(answer.get()).startsWith("HTTP/1.1 200"));
		assertThat(this.wire.get("/fr/countries/co.csv").status()).isEqualTo(200);
	}

	/** Everything that came until the connection was closed or broken. */
	private String raw(String target) {
		StringBuilder all = new StringBuilder();
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.setSoTimeout(20_000);
			socket.getOutputStream()
				.write("GET %s HTTP/1.1\r\nHost: localhost:%d\r\nConnection: close\r\n\r\n".formatted(target, this.port)
					.getBytes(StandardCharsets.ISO_8859_1));
			byte[] buffer = new byte[65_536];
			int read = socket.getInputStream().read(buffer);
			while (read >= 0) {
				all.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
				read = socket.getInputStream().read(buffer);
			}
		}
		catch (IOException ex) {
			// Broken off.
			assertThat(all).isNotEmpty();
		}
		return all.toString();
	}

	/** Files that are too long to be remembered, or that fail. */
	@TestConfiguration(proxyBeanMethods = false)
	@Import(Addresses.class)
	static class Files {

	}

	@TestComponent
	@RestController
	@RequestMapping("/{language:en|fr|es}/download")
	static class Addresses {

		private static final byte[] LINE = "a,b\r\n".getBytes(StandardCharsets.UTF_8);

		private final Downloads downloads;

		private volatile CountDownLatch gate = new CountDownLatch(0);

		private volatile CountDownLatch arrivals = new CountDownLatch(0);

		Addresses(Downloads downloads) {
			this.downloads = downloads;
		}

		CountDownLatch closeGate(int expected) {
			this.arrivals = new CountDownLatch(expected);
			this.gate = new CountDownLatch(1);
			return this.gate;
		}

		void awaitAll() throws InterruptedException {
			this.arrivals.await();
		}

		@GetMapping("/long.csv")
		ResponseEntity<TableFile> whole() {
			return answer((output) -> {
				for (int line = 0; line < 600_000; line++) {
					output.write(LINE);
				}
			});
		}

		@GetMapping("/cut.csv")
		ResponseEntity<TableFile> cut() {
			return answer((output) -> {
				for (int line = 0; line < 600_000; line++) {
					output.write(LINE);
				}
				throw new IllegalStateException("broken");
			});
		}

		@GetMapping("/early.csv")
		ResponseEntity<TableFile> early() {
			return answer((output) -> {
				output.write(LINE);
				throw new IllegalStateException("broken");
			});
		}

		@GetMapping("/waiting/{number}.csv")
		ResponseEntity<TableFile> waiting(@PathVariable int number) {
			return answer((output) -> this.downloads.carryOut(() -> {
				this.arrivals.countDown();
				try {
					this.gate.await();
					output.write(LINE);
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
				catch (InterruptedException ex) {
					Thread.currentThread().interrupt();
				}
			}));
		}

		private static ResponseEntity<TableFile> answer(TableFile file) {
			return ResponseEntity.ok()
				.contentType(MediaType.parseMediaType("text/csv"))
				.header("Content-Disposition", "inline; filename=\"x.csv\"")
				.body(file);
		}

	}

}
