package ca.armsexports.tracker.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import ca.armsexports.tracker.account.DeskPeople;
import ca.armsexports.tracker.account.Person;
import ca.armsexports.tracker.journal.Journal;
import ca.armsexports.tracker.journal.JournalEntry;
import ca.armsexports.tracker.support.PageTest;
import ca.armsexports.tracker.support.database.FreshDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every write of the desk leaves a step in the journal or does not happen, and none can
 * be forged. One of them publishes, so the database is its own.
 */
@PageTest
@DirtiesContext
@TestPropertySource(properties = "tracker.test.releases=stay")
class DeskWritesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private DeskPeople people;

	@Autowired
	private Journal journal;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private FreshDatabase database;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Test
	void everyWriteHasASample() {
		assertThat(writes()).filteredOn((address) -> address.access().journal())
			.isNotEmpty()
			.filteredOn((address) -> !DeskWrites.has(address))
			.isEmpty();
	}

	@Test
	void everyWriteLeavesAStep() {
		int written = 0;
		for (DeskAddresses.Address address : journalled()) {
			DeskWrites.Sample sample = sample(address);
			RequestPostProcessor who = who(sample);
			long before = last();
			MockHttpServletResponse answer = send(sample, who);
			assertThat(answer.getStatus()).as(address.name()).isIn(200, 204, 303);
			assertThat(last()).as("steps after " + address).isGreaterThan(before);
			JournalEntry entry = this.journal.findLast().orElseThrow();
			if (sample.by() != null) {
				assertThat(entry.person()).as(address.name()).isEqualTo(sample.by().name());
			}
			written++;
		}
		System.out.printf("SAFETY 5: %d of %d writes are in the journal%n", written, journalled().size());
	}

	@Test
	void nothingChangesIfTheJournalFails() {
		int rolledBack = 0;
		for (DeskAddresses.Address address : journalled()) {
			DeskWrites.Sample sample = sample(address);
			RequestPostProcessor who = who(sample);
			Map<String, String> before = contents();
			MockHttpServletResponse answer = withoutJournal(() -> send(sample, who));
			assertThat(answer.getStatus()).as(address.name()).isGreaterThanOrEqualTo(500);
			assertThat(contents()).as(address.name()).isEqualTo(before);
			rolledBack++;
		}
		System.out.printf("SAFETY 5: %d of %d writes roll back without the journal%n", rolledBack, journalled().size());
	}

	@Test
	void noWriteCanBeForged() {
		int refused = 0;
		for (DeskAddresses.Address address : writes()) {
			for (RequestPostProcessor forgery : forgeries()) {
				long before = last();
				MockMvcRequestBuilder request = this.mvc.post().uri(address.sample());
				MockHttpServletResponse answer = request.with(forgery).exchange().getResponse();
				assertThat(answer.getStatus()).as(address.name()).isEqualTo(403);
				assertThat(last()).isEqualTo(before);
				refused++;
			}
			MockHttpServletResponse asGet = this.mvc.get()
				.uri(address.sample())
				.with(this.people.as(administrator()))
				.exchange()
				.getResponse();
			assertThat(asGet.getStatus()).as("GET for " + address)
				.isIn(isPage(address) ? List.of(200, 403, 404) : List.of(303));
			refused++;
		}
		System.out.printf("SAFETY 19: %d of %d forged requests refused%n", refused, refused);
	}

	/** As a form that was refused is shown at the address it was sent to. */
	@Test
	void whoOpensTheAddressOfAFormIsLedToThePageItIsOn() {
		int led = 0;
		for (DeskAddresses.Address address : journalled()) {
			if (!isPage(address)) {
				DeskWrites.Sample sample = sample(address);
				RequestPostProcessor who = who(sample);
				Map<String, String> before = contents();
				String page = location(HttpMethod.GET, sample.address(), who);
				assertThat(sample.address()).startsWith(page + "/");
				assertThat(location(HttpMethod.HEAD, sample.address(), who)).isEqualTo(page);
				if (page.equals("/admin")) {
					page = location(HttpMethod.GET, page, who);
				}
				assertThat(this.mvc.get().uri(page).with(who).exchange()).as("%s for %s", page, address).hasStatus(200);
				assertThat(contents()).as(address.name()).isEqualTo(before);
				led++;
			}
		}
		assertThat(led).isGreaterThan(20);
	}

	@Test
	void otherMethodsAreRefusedWithTheOnesThatThereAre() {
		for (HttpMethod method : List.of(HttpMethod.PUT, HttpMethod.DELETE)) {
			assertThat(this.mvc.method(method)
				.uri("/admin/drafts/1/approve")
				.with(this.people.as(administrator()))
				.exchange()).hasStatus(405).hasHeader("Allow", "GET, HEAD, POST");
		}
	}

	@Test
	void readingWritesNothing() {
		for (DeskAddresses.Address address : DeskAddresses.of(this.mappings)) {
			if (!address.writes()) {
				RequestPostProcessor who = this.people.as(administrator());
				Map<String, String> before = contents();
				this.mvc.method(HttpMethod.GET).uri(address.sample()).with(who).exchange();
				assertThat(contents()).as(address.name()).isEqualTo(before);
			}
		}
	}

	private String location(HttpMethod method, String address, RequestPostProcessor who) {
		MockHttpServletResponse answer = this.mvc.method(method).uri(address).with(who).exchange().getResponse();
		assertThat(answer.getStatus()).as("%s %s", method, address).isEqualTo(303);
		return answer.getHeader("Location");
	}

	/** Whether the address of a form shows a page as well. */
	private boolean isPage(DeskAddresses.Address address) {
		return DeskAddresses.of(this.mappings)
			.stream()
			.anyMatch((other) -> !other.writes() && other.pattern().equals(address.pattern()));
	}

	private List<RequestPostProcessor> forgeries() {
		List<RequestPostProcessor> forgeries = new ArrayList<>();
		RequestPostProcessor signedIn = (request) -> {
			request.setCookies(this.people.cookie(administrator()));
			return request;
		};
		forgeries.add(signedIn);
		forgeries.add((request) -> {
			request.addHeader("X-CSRF-Token", "d3JvbmcgdG9rZW4");
			request.addParameter("_csrf", "d3JvbmcgdG9rZW4");
			return signedIn.postProcessRequest(request);
		});
		for (String origin : List.of("https://evil.example", "null", "http://localhost.evil.example",
				"http://localhost:81", "https://sub.localhost")) {
			forgeries.add(header("Origin", origin));
		}
		for (String site : List.of("cross-site", "same-site")) {
			forgeries.add(header("Sec-Fetch-Site", site));
		}
		return forgeries;
	}

	private RequestPostProcessor header(String name, String value) {
		return (request) -> {
			request.addHeader("Host", "localhost");
			request.addHeader(name, value);
			return this.people.as(administrator()).postProcessRequest(request);
		};
	}

	private Person administrator() {
		return new DeskWrites.Desk(this.context).administrator();
	}

	private List<DeskAddresses.Address> writes() {
		return DeskAddresses.of(this.mappings).stream().filter(DeskAddresses.Address::writes).toList();
	}

	private List<DeskAddresses.Address> journalled() {
		return writes().stream().filter((address) -> address.access().journal() && DeskWrites.has(address)).toList();
	}

	private DeskWrites.Sample sample(DeskAddresses.Address address) {
		return DeskWrites.sample(address, new DeskWrites.Desk(this.context));
	}

	private RequestPostProcessor who(DeskWrites.Sample sample) {
		if (sample.session() != null) {
			return this.people.with(sample.session());
		}
		return (sample.by() != null) ? this.people.as(sample.by()) : this.people.anonymous();
	}

	private MockHttpServletResponse send(DeskWrites.Sample sample, RequestPostProcessor who) {
		MockMvcRequestBuilder request = this.mvc.post().uri(sample.address());
		sample.form().forEach(request::param);
		if (sample.json() != null) {
			request.contentType(MediaType.APPLICATION_JSON)
				.content(sample.json())
				.header("Origin", "http://localhost:8080")
				.header("Host", "localhost:8080");
		}
		return request.with(who).exchange().getResponse();
	}

	private long last() {
		return this.journal.findLast().map(JournalEntry::number).orElse(0L);
	}

	/**
	 * All rows of all tables that the desk writes to, but for what only counts and times.
	 */
	private Map<String, String> contents() {
		Map<String, String> contents = new TreeMap<>();
		List<String> tables = this.jdbc.sql("""
				select table_name from information_schema.tables
				 where table_schema = 'public' and table_type = 'BASE TABLE'
				   and table_name not in ('flyway_schema_history', 'password_check', 'desk_session',
				                          'desk_session_attributes')
				""").query(String.class).list();
		for (String table : tables) {
			contents.put(table,
					this.jdbc
						.sql("""
								select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') from %s t
								"""
							.formatted(table))
						.query(String.class)
						.single());
		}
		contents.put("sessions", this.jdbc.sql(
				"select coalesce(string_agg(primary_id || principal_name, ' ' order by primary_id), '') from desk_session")
			.query(String.class)
			.single());
		return contents;
	}

	private <T> T withoutJournal(Supplier<T> work) {
		JdbcClient owner = JdbcClient.create(this.database.ownersConnections());
		owner.sql("""
				create or replace function journal_is_broken() returns trigger language plpgsql as $$
				begin raise exception 'the journal is broken'; end $$
				""").update();
		owner.sql("""
				create trigger journal_is_broken before insert on journal_entry
				for each statement execute function journal_is_broken()
				""").update();
		try {
			return work.get();
		}
		finally {
			owner.sql("drop trigger journal_is_broken on journal_entry").update();
		}
	}

}
