package ca.armsexports.tracker.walk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.account.Access;
import ca.armsexports.tracker.account.DeskPeople;
import ca.armsexports.tracker.account.Person;
import ca.armsexports.tracker.account.Role;
import ca.armsexports.tracker.journal.Journal;
import ca.armsexports.tracker.journal.JournalEntry;
import ca.armsexports.tracker.support.PageTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may use which address of the desk. What is not declared is open to nobody, and the
 * build fails.
 */
@PageTest
class DeskAccessTests {

	private static final String SIGN_IN = "to sign in";

	private static final String REFUSED = "refused";

	private static final String LET_IN = "let in";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private DeskPeople people;

	@Autowired
	private Journal journal;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Test
	void everyAddressDeclaresWhoMayUseIt() {
		assertThat(DeskAddresses.of(this.mappings)).isNotEmpty()
			.filteredOn((address) -> address.access() == null)
			.isEmpty();
	}

	@Test
	void readingIsByGetAndWritingByPostAlone() {
		assertThat(DeskAddresses.of(this.mappings))
			.allMatch((address) -> address.method().name().equals("GET") || address.method().name().equals("POST"));
	}

	@Test
	void onlyThoseWhoMayAreLetIn() {
		List<String> wrong = new ArrayList<>();
		int checked = 0;
		for (DeskAddresses.Address address : DeskAddresses.of(this.mappings)) {
			for (Map.Entry<String, RequestPostProcessor> who : everybody().entrySet()) {
				String outcome = outcome(address, who.getValue());
				String expected = expected(address.access(), who.getKey());
				checked++;
				if (!outcome.equals(expected)) {
					wrong.add("%s as %s: %s, not %s".formatted(address, who.getKey(), outcome, expected));
				}
			}
		}
		assertThat(wrong).isEmpty();
		assertThat(checked).isGreaterThan(60);
		System.out.printf("SAFETY 18: %d of %d pairs of address and person answered as declared%n", checked, checked);
	}

	private Map<String, RequestPostProcessor> everybody() {
		Map<String, RequestPostProcessor> everybody = new LinkedHashMap<>();
		everybody.put("anonymous", this.people.anonymous());
		everybody.put("none", this.people.as(this.people.person("Access None")));
		for (Role role : Role.values()) {
			everybody.put(role.name(), this.people.as(this.people.person("Access " + role.name(), role)));
		}
		Person disabled = this.people.person("Access Disabled", Role.values());
		RequestPostProcessor before = this.people.as(disabled);
		everybody.put("disabled", (request) -> {
			this.jdbc.sql("update person set disabled = true where id = :id").param("id", disabled.id()).update();
			return before.postProcessRequest(request);
		});
		return everybody;
	}

	private String outcome(DeskAddresses.Address address, RequestPostProcessor who) {
		long before = last();
		MockHttpServletResponse answer = this.mvc.method(address.method())
			.uri(address.sample())
			.with(who)
			.exchange()
			.getResponse();
		String location = answer.getHeader("Location");
		boolean led = answer.getStatus() == 303 && location != null && location.startsWith("/admin/sign-in");
		if (led && last() == before) {
			return SIGN_IN;
		}
		return (answer.getStatus() == 403) ? REFUSED : LET_IN;
	}

	/** Signing out leads to the sign-in too, but is a step. */
	private long last() {
		return this.journal.findLast().map(JournalEntry::number).orElse(0L);
	}

	private static String expected(Access access, String who) {
		if (access.anonymous()) {
			return LET_IN;
		}
		if (who.equals("anonymous") || who.equals("disabled")) {
			return SIGN_IN;
		}
		boolean may = access.value().length == 0
				|| Arrays.stream(access.value()).anyMatch((role) -> role.name().equals(who));
		return may ? LET_IN : REFUSED;
	}

}
