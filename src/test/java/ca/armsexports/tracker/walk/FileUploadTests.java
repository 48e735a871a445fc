package ca.armsexports.tracker.walk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import ca.armsexports.tracker.account.DeskPeople;
import ca.armsexports.tracker.account.Role;
import ca.armsexports.tracker.ingest.MalformedFiles;
import ca.armsexports.tracker.ingest.MalformedFiles.Malformed;
import ca.armsexports.tracker.support.ServerTest;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Malformed files sent as the page of files sends them: {@code malformed.files} of them,
 * spread over all, or {@code all}.
 */
@ServerTest
class FileUploadTests {

	private static final System.Logger LOG = System.getLogger(FileUploadTests.class.getName());

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private static final Pattern REVISION = Pattern.compile("name=\"revision\" value=\"([0-9]+)\"");

	private static final String EDGE = "an-edge-that-no-file-holds";

	private final HttpClient client = HttpClient.newHttpClient();

	private final Map<String, String> cookies = new LinkedHashMap<>();

	@LocalServerPort
	private int port;

	@Autowired
	private DeskPeople people;

	@Autowired
	private JdbcClient jdbc;

	private String token;

	@BeforeEach
	void signIn() throws Exception {
		this.cookies.put("__Host-session",
				this.people.cookie(this.people.person("Ada Editor", Role.EDITOR)).getValue());
		Matcher found = TOKEN.matcher(get("/admin/files").body());
		assertThat(found.find()).isTrue();
		this.token = found.group(1);
	}

	@AfterEach
	void close() {
		this.client.close();
	}

	@Test
	void eachMalformedFileIsToldWithItsPlaceAndChangesNothing() throws Exception {
		List<Malformed> all = MalformedFiles.list();
		String asked = System.getProperty("malformed.files", "16");
		int count = asked.equals("all") ? all.size() : Integer.parseInt(asked);
		List<Malformed> files = IntStream.range(0, count).mapToObj((at) -> all.get(at * all.size() / count)).toList();
		Map<String, String> before = tables();
		int refused = 0;
		List<String> untold = new ArrayList<>();
		for (Malformed file : files) {
			HttpResponse<String> answer = bring(file);
			assertThat(answer.statusCode()).as(file.toString()).isIn(303, 422);
			if (answer.statusCode() == 422) {
				refused++;
				if (!answer.body().contains("line " + file.line())) {
					untold.add(file.toString());
				}
				continue;
			}
			String address = answer.headers().firstValue("Location").orElseThrow();
			if (!isTold(file, address)) {
				untold.add(file.toString());
			}
			refused += handOver(address) ? 1 : 0;
		}
		LOG.log(System.Logger.Level.INFO,
				"malformed uploads: {0} files, {1} told with sheet, line, column, text and reason, {2} kept from becoming a draft by a 4xx, 0 times 5xx, {3} tables unchanged",
				count, count - untold.size(), refused, before.size());
		assertThat(untold).isEmpty();
		assertThat(refused).isEqualTo(count);
		assertThat(tables()).isEqualTo(before);
	}

	/** Whether the page and the list of its problems name what is wrong where it is. */
	private boolean isTold(Malformed file, String address) throws Exception {
		Awaitility.await().pollInterval(Duration.ofMillis(20)).atMost(Duration.ofSeconds(60)).until(() -> {
			String state = get(address + "/progress").body();
			return !state.contains("waiting") && !state.contains("reading");
		});
		HttpResponse<String> page = get(address);
		HttpResponse<String> problems = get(address + "/problems.csv");
		assertThat(page.statusCode()).as(file.toString()).isEqualTo(200);
		assertThat(problems.statusCode()).as(file.toString()).isEqualTo(200);
		if (!page.body().contains("line " + file.line())) {
			return false;
		}
		try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(problems.body())) {
			return records.stream()
				.anyMatch((row) -> row.getField("sheet").equals(file.sheet())
						&& row.getField("line").equals(String.valueOf(file.line()))
						&& (file.column() == 0
								|| row.getField("column").equals(String.valueOf((char) ('A' + file.column() - 1))))
						&& (file.found().isEmpty() || row.getField("found").replaceFirst("^'", "").equals(file.found()))
						&& !row.getField("problem").isEmpty() && !row.getField("what_to_do").isEmpty());
		}
	}

	/** Whether making a draft of it is refused. */
	private boolean handOver(String address) throws Exception {
		Matcher revision = REVISION.matcher(get(address).body());
		assertThat(revision.find()).isTrue();
		Map<String, String> form = new LinkedHashMap<>(Map.of("revision", revision.group(1), "reason", "new_edition"));
		for (String language : List.of("en", "fr", "es")) {
			form.put("title." + language, "Malformed");
			form.put("note." + language, "Malformed");
		}
		HttpResponse<String> answer = post(address + "/hand-over", form, null);
		return answer.statusCode() == 409 && answer.body().contains("class=\"refusal\"");
	}

	private HttpResponse<String> bring(Malformed file) throws Exception {
		return post("/admin/files",
				Map.of("source", "gac-2022", "first", "2031", "last", "", "numbers", "english", "pasted", ""),
				file.bytes());
	}

	private HttpResponse<String> get(String address) throws Exception {
		HttpResponse<String> answer = this.client.send(request(address).GET().build(),
				HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
		answer.headers().allValues("Set-Cookie").forEach((cookie) -> {
			String[] parts = cookie.split(";", 2)[0].split("=", 2);
			this.cookies.put(parts[0], parts[1]);
		});
		return answer;
	}

	private HttpResponse<String> post(String address, Map<String, String> form, byte[] file) throws Exception {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		part(body, "_csrf", "", this.token.getBytes(StandardCharsets.UTF_8));
		for (Map.Entry<String, String> field : form.entrySet()) {
			part(body, field.getKey(), "", field.getValue().getBytes(StandardCharsets.UTF_8));
		}
		if (file != null) {
			part(body, "file", "; filename=\"table\"\r\nContent-Type: application/octet-stream", file);
		}
		body.writeBytes(("--" + EDGE + "--\r\n").getBytes(StandardCharsets.US_ASCII));
		return this.client.send(request(address).header("Content-Type", "multipart/form-data; boundary=" + EDGE)
			.POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
			.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
	}

	private static void part(ByteArrayOutputStream body, String name, String more, byte[] content) throws IOException {
		body.write("--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n".formatted(EDGE, name, more)
			.getBytes(StandardCharsets.US_ASCII));
		body.write(content);
		body.write("\r\n".getBytes(StandardCharsets.US_ASCII));
	}

	private HttpRequest.Builder request(String address) {
		String origin = "http://localhost:" + this.port;
		return HttpRequest.newBuilder(URI.create(address.startsWith("http") ? address : origin + address))
			.header("Cookie",
					String.join("; ",
							this.cookies.entrySet()
								.stream()
								.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
								.toList()))
			.header("Accept-Language", "en")
			.header("Origin", origin);
	}

	/** What each table of the record holds; files and steps come and go besides. */
	private Map<String, String> tables() {
		Map<String, String> tables = new TreeMap<>();
		this.jdbc.sql("""
				select table_name from information_schema.tables
				 where table_schema = current_schema() and table_type = 'BASE TABLE'
				   and table_name !~ '^(ingest|journal|spring_session|person|desk_|flyway)'
				""")
			.query(String.class)
			.list()
			.forEach((table) -> tables.put(table, this.jdbc.sql(
					"select count(*) || ' ' || coalesce(md5(string_agg(line, ' ' order by line)), '') from (select cast(t as text) as line from "
							+ table + " t) as lines")
				.query(String.class)
				.single()));
		return tables;
	}

}
