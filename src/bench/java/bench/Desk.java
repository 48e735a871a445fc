package bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The first editor at the desk of a tracker, who fills in the forms of its pages. */
final class Desk {

	private static final Pattern LINK = Pattern.compile("/admin/join\\?token=([A-Za-z0-9_-]{20,100})");

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]{1,200})\"");

	private static final String BOUNDARY = "a-boundary-that-no-table-has";

	private final HttpClient client = HttpClient.newHttpClient();

	private final String site;

	/** Cookies are for safe connections only: they are kept by hand. */
	private final Map<String, String> cookies = new TreeMap<>();

	private Desk(int port) {
		this.site = "http://127.0.0.1:" + port;
	}

	/** Signs up by the link that the application printed. */
	static Desk signUp(Application application) throws IOException {
		Matcher link = LINK.matcher(Files.readString(application.log()));
		for (int look = 0; !link.find(); look++) {
			if (look == 100) {
				throw new NotMeasured("the application printed no link for the first person");
			}
			Pause.milliseconds(100);
			link = LINK.matcher(Files.readString(application.log()));
		}
		Desk desk = new Desk(application.port());
		String password = "a long password for a benchmark";
		desk.submit("/admin/join?token=" + link.group(1), "/admin/join",
				Map.of("token", link.group(1), "name", "Ada Bench", "password", password, "again", password, "language",
						"en"));
		return desk;
	}

	/** A page. */
	String read(String path) {
		return expect(200, path, HttpRequest.newBuilder().GET()).body();
	}

	/**
	 * Sends a form of a page.
	 * @return where the answer leads
	 */
	String submit(String page, String action, Map<String, String> fields) {
		Map<String, String> all = new TreeMap<>(fields);
		all.put("_csrf", token(page));
		String body = all.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return leadsTo(action, HttpRequest.newBuilder()
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	/**
	 * Sends a form with a file.
	 * @return where the answer leads
	 */
	String bring(String page, String action, Map<String, String> fields, Path file) throws IOException {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		Map<String, String> all = new TreeMap<>(fields);
		all.put("_csrf", token(page));
		all.forEach((name, value) -> body.writeBytes(
				part("name=\"" + name + "\"", value + "\r\n").getBytes(StandardCharsets.UTF_8)));
		body.writeBytes(part("name=\"file\"; filename=\"" + file.getFileName() + "\"", "")
			.getBytes(StandardCharsets.UTF_8));
		body.writeBytes(Files.readAllBytes(file));
		body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
		return leadsTo(action, HttpRequest.newBuilder()
			.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
			.POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
	}

	private static String part(String disposition, String value) {
		return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + value;
	}

	private String token(String page) {
		Matcher token = TOKEN.matcher(read(page));
		if (!token.find()) {
			throw new NotMeasured(page + " has no form");
		}
		return token.group(1);
	}

	private String leadsTo(String path, HttpRequest.Builder request) {
		HttpResponse<String> answer = expect(302, path, request);
		return URI.create(this.site + path)
			.resolve(answer.headers().firstValue("Location").orElseThrow())
			.getRawPath();
	}

	private HttpResponse<String> expect(int status, String path, HttpRequest.Builder request) {
		try {
			HttpResponse<String> answer = this.client.send(
					request.uri(URI.create(this.site + path))
						.timeout(Duration.ofMinutes(5))
						.header("Cookie",
								this.cookies.entrySet()
									.stream()
									.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
									.collect(Collectors.joining("; ")))
						.build(),
					HttpResponse.BodyHandlers.ofString());
			answer.headers().allValues("Set-Cookie").forEach((cookie) -> {
				String[] pair = cookie.split(";", 2)[0].split("=", 2);
				this.cookies.put(pair[0], pair[1]);
			});
			boolean asExpected = (status == 302) ? answer.statusCode() / 100 == 3 : answer.statusCode() == status;
			if (!asExpected) {
				throw new NotMeasured(path + " answered " + answer.statusCode());
			}
			return answer;
		}
		catch (IOException ex) {
			throw new NotMeasured(path + " was not answered: " + ex.getMessage());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new NotMeasured("interrupted");
		}
	}

}
