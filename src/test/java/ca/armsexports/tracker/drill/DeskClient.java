package ca.armsexports.tracker.drill;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody at the desk, with a session that outlives the application. */
final class DeskClient {

	private static final String PASSWORD = "rolling kettle vividly 91";

	private static final String SESSION = "__Host-session=";

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final String origin;

	private final String token = UUID.randomUUID().toString();

	private volatile String session = "";

	private volatile long confirmedAt = System.nanoTime();

	DeskClient(int port) {
		this.origin = "http://localhost:" + port;
	}

	/**
	 * Makes an account of a one-time link.
	 * @param link the secret of the link
	 * @param name the name
	 */
	void join(String link, String name) throws IOException {
		assertThat(post("/admin/join", "token", link, "name", name, "password", PASSWORD, "again", PASSWORD, "language",
				"en")
			.done()).isTrue();
	}

	/** Signs in anew, if the session is lost. */
	synchronized void signInIfNeeded(String name) throws IOException {
		if (!get("/admin/drafts").location().isEmpty()) {
			assertThat(post("/admin/sign-in", "name", name, "password", PASSWORD).done()).isTrue();
			this.confirmedAt = System.nanoTime();
		}
	}

	/**
	 * Gives the password once more, as it is asked for every five minutes; ten times in a
	 * quarter of an hour are too often.
	 */
	synchronized void confirmIfNeeded() throws IOException {
		if (System.nanoTime() - this.confirmedAt > Duration.ofMinutes(3).toNanos()) {
			assertThat(post("/admin/confirm", "password", PASSWORD).done()).isTrue();
			this.confirmedAt = System.nanoTime();
		}
	}

	/**
	 * Sends a form.
	 * @param address where to
	 * @param fields names and values
	 * @throws IOException if no whole answer came: nobody knows whether it was done
	 */
	Answer post(String address, String... fields) throws IOException {
		List<String> pairs = new ArrayList<>();
		for (int i = 0; i < fields.length; i += 2) {
			pairs.add(encode(fields[i]) + "=" + encode(fields[i + 1]));
		}
		return send(request(address).header("Content-Type", "application/x-www-form-urlencoded")
			.header("X-CSRF-Token", masked(this.token))
			.POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs))));
	}

	/**
	 * Asks for a page.
	 * @param address which
	 * @throws IOException if no whole answer came
	 */
	Answer get(String address) throws IOException {
		return send(request(address).GET());
	}

	private HttpRequest.Builder request(String address) {
		return HttpRequest.newBuilder(URI.create(this.origin + address))
			.timeout(Duration.ofMinutes(2))
			.header("Cookie", this.session + "; __Host-csrf=" + this.token);
	}

	private Answer send(HttpRequest.Builder request) throws IOException {
		try {
			HttpResponse<String> response = this.http.send(request.build(),
					HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
			response.headers()
				.allValues("Set-Cookie")
				.stream()
				.filter((cookie) -> cookie.startsWith(SESSION))
				.map((cookie) -> cookie.split(";", 2)[0])
				.forEach((cookie) -> this.session = cookie);
			return new Answer(response.statusCode(), response.headers().firstValue("Location").orElse(""),
					response.body());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

	/**
	 * As a page writes it: as many bytes as the token has, here all zero, and both
	 * combined.
	 */
	private static String masked(String token) {
		byte[] bytes = new byte[2 * token.length()];
		System.arraycopy(token.getBytes(StandardCharsets.US_ASCII), 0, bytes, token.length(), token.length());
		return Base64.getUrlEncoder().encodeToString(bytes);
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/**
	 * An answer.
	 *
	 * @param status its status
	 * @param location where it leads on to; empty if nowhere
	 * @param body what it says
	 */
	record Answer(int status, String location, String body) {

		/** Whether it acknowledges that something was done. */
		boolean done() {
			return this.status == 303 && !wantsConfirmation() && !this.location.startsWith("/admin/sign-in");
		}

		boolean wantsConfirmation() {
			return this.location.startsWith("/admin/confirm");
		}

		/** The number at the end of the address that it leads on to. */
		long number() {
			String path = this.location.replaceFirst("\\?.*", "");
			return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
		}

		/** Whether the site answers for itself, and tells nothing of what is inside. */
		boolean isClear() {
			return (this.status < 500 || this.status == 503) && !this.body.contains("Exception")
					&& !this.body.contains("\tat ");
		}

	}

}
