package ca.armsexports.tracker.release;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import ca.armsexports.tracker.account.DeskPeople;
import ca.armsexports.tracker.account.Person;
import ca.armsexports.tracker.account.Role;
import ca.armsexports.tracker.event.EventKind;
import ca.armsexports.tracker.event.RecordEvent;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.PartialDate;
import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.source.Citation;
import ca.armsexports.tracker.support.RecordTest;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * There is no way round approval: every step at every state of a draft, sent by people of
 * every combination of roles, of drafts of their own, of others, and of others in which
 * they had a hand. What should come of it is written out here and not asked of the code.
 */
@RecordTest
class ApprovalTableTests {

	private static final System.Logger log = System.getLogger(ApprovalTableTests.class.getName());

	private static final PersonName EDITOR = new PersonName("Table Editor");

	private static final PersonName APPROVER = new PersonName("Table Approver");

	private static final LocalizedText WORDS = new LocalizedText("A test", "Un essai", "Una prueba");

	/**
	 * One line for each state; one column for each step, in the order of {@link Step}.
	 */
	private static final String LEGAL = """
			                describe enter take-back submit send-back approve publish abandon
			PROPOSED        yes      yes   yes       yes    no        no      no      yes
			CHECKED         yes      yes   yes       no     yes       second  no      yes
			SEEN_BEFORE     yes      yes   yes       no     yes       no      no      yes
			SENT_BACK       yes      yes   yes       yes    no        no      no      yes
			APPROVED        yes      yes   yes       no     yes       no      yes     yes
			CHANGED         yes      yes   yes       yes    no        no      no      yes
			DESCRIBED_ANEW  yes      yes   yes       yes    no        no      no      yes
			REWRITTEN       yes      yes   yes       no     yes       no      no      yes
			PUBLISHED       no       no    no        no     no        no      no      no
			ABANDONED       no       no    no        no     no        no      no      no
			""";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private DeskPeople people;

	@Autowired
	private Drafts drafts;

	@Autowired
	private Publishing publishing;

	@Autowired
	private SingleEditor singleEditor;

	@Autowired
	private Ledger ledger;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entityManager;

	private final Map<Set<Role>, Person> persons = new HashMap<>();

	private final Map<Set<Role>, RequestPostProcessor> sessions = new HashMap<>();

	private int events;

	@Test
	void thereIsNoWayRoundApproval() {
		Map<Step, Map<State, String>> legal = legal();
		int cells = 0;
		int published = 0;
		List<String> wrong = new ArrayList<>();
		for (boolean allowed : new boolean[] { false, true }) {
			allow(allowed);
			for (Set<Role> roles : combinations()) {
				for (Hand hand : Hand.values()) {
					for (State state : State.values()) {
						Prepared draft = null;
						for (Step step : steps(allowed)) {
							draft = (draft != null) ? draft : prepare(state, hand, person(roles).name());
							int before = this.ledger.getCurrentNumber().value();
							Outcome outcome = send(draft, step, roles);
							Outcome expected = expected(legal.get(step).get(state), step, roles, hand, allowed);
							cells++;
							boolean grew = this.ledger.getCurrentNumber().value() > before;
							published += grew ? 1 : 0;
							if (outcome != expected || grew != (step == Step.PUBLISH && expected == Outcome.DONE)) {
								wrong.add("%s as %s, %s, %s, single editor %s: %s, not %s".formatted(step, roles, hand,
										state, allowed, outcome, expected));
							}
							draft = (outcome == Outcome.DONE) ? null : draft;
						}
					}
				}
			}
		}
		allow(false);
		log.log(System.Logger.Level.INFO,
				"SAFETY 9: {0} of {1} steps answered as the table says, {2} of them published, {3} ways round approval",
				cells - wrong.size(), cells, published, wrong.size());
		assertThat(wrong).isEmpty();
		assertThat(cells)
			.isEqualTo(8 * Hand.values().length * State.values().length * (steps(false).size() + steps(true).size()));
	}

	@Test
	void whoeverApprovesOwnWorkIsNamedByTheRelease() {
		allow(true);
		Person alone = person(EnumSet.allOf(Role.class));
		Prepared draft = prepare(State.CHECKED, Hand.OWN, alone.name());
		assertThat(send(draft, Step.APPROVE, alone.roles())).isEqualTo(Outcome.DONE);
		assertThat(send(draft, Step.PUBLISH, alone.roles())).isEqualTo(Outcome.DONE);
		assertThat(this.ledger.getCurrent().approval()).isEqualTo(Approval.SELF_APPROVED);
		allow(false);
		Prepared other = prepare(State.APPROVED, Hand.OWN, alone.name());
		assertThat(send(other, Step.PUBLISH, alone.roles())).isEqualTo(Outcome.DONE);
		assertThat(this.ledger.getCurrent().approval()).isEqualTo(Approval.SECOND_PERSON);
	}

	/**
	 * The setting for a single editor is read by approval alone, so that the other steps
	 * are sent under it only by {@code -Dtracker.drill.approval=all}.
	 */
	private static Set<Step> steps(boolean singleEditor) {
		return (singleEditor && !System.getProperty("tracker.drill.approval", "").equals("all"))
				? EnumSet.of(Step.APPROVE, Step.PUBLISH) : EnumSet.allOf(Step.class);
	}

	private static Outcome expected(String legal, Step step, Set<Role> roles, Hand hand, boolean singleEditor) {
		boolean may = switch (step) {
			case DESCRIBE, ENTER, TAKE_BACK, SUBMIT, ABANDON -> roles.contains(Role.EDITOR);
			case SEND_BACK, APPROVE -> roles.contains(Role.APPROVER);
			case PUBLISH -> roles.contains(Role.EDITOR) || roles.contains(Role.APPROVER);
		};
		if (!may) {
			return Outcome.FORBIDDEN;
		}
		boolean done = legal.equals("yes") || (legal.equals("second") && (hand == Hand.NONE || singleEditor));
		return done ? Outcome.DONE : Outcome.REFUSED;
	}

	private static Map<Step, Map<State, String>> legal() {
		Map<Step, Map<State, String>> legal = new EnumMap<>(Step.class);
		LEGAL.lines().skip(1).map((line) -> line.split(" +")).forEach((parts) -> {
			for (int column = 1; column < parts.length; column++) {
				legal.computeIfAbsent(List.of(Step.values()).get(column - 1), (key) -> new EnumMap<>(State.class))
					.put(State.valueOf(parts[0]), parts[column]);
			}
		});
		return legal;
	}

	private static List<Set<Role>> combinations() {
		List<Set<Role>> combinations = new ArrayList<>();
		for (int bits = 0; bits < 1 << Role.values().length; bits++) {
			Set<Role> roles = EnumSet.noneOf(Role.class);
			for (int bit = 0; bit < Role.values().length; bit++) {
				if ((bits & 1 << bit) != 0) {
					roles.add(List.of(Role.values()).get(bit));
				}
			}
			combinations.add(roles);
		}
		return combinations;
	}

	private Person person(Set<Role> roles) {
		return this.persons.computeIfAbsent(roles,
				(key) -> this.people.person(
						"Table " + key.stream().map(Role::name).collect(Collectors.joining(" and ", "Of ", " End")),
						key.toArray(Role[]::new)));
	}

	private Prepared prepare(State state, Hand hand, PersonName person) {
		PersonName owner = (hand == Hand.OWN) ? person : EDITOR;
		DraftId draft = this.drafts
			.open(new OpenDraft(owner, ReasonClass.METHOD, new LocalizedText("A title", null, null), WORDS));
		String subject = propose(draft, owner);
		if (hand == Hand.SOME) {
			propose(draft, person);
		}
		String seen = this.drafts.getContent(draft).sha256().hex();
		switch (state) {
			case PROPOSED -> {
			}
			case CHECKED -> this.drafts.check(draft, owner);
			case SEEN_BEFORE -> {
				propose(draft, owner);
				this.drafts.check(draft, owner);
			}
			case SENT_BACK -> {
				this.drafts.check(draft, owner);
				this.drafts.sendBack(draft, APPROVER, "Mend it.");
			}
			case APPROVED -> approve(draft, owner);
			case CHANGED -> {
				approve(draft, owner);
				propose(draft, owner);
			}
			case DESCRIBED_ANEW -> {
				approve(draft, owner);
				this.entityManager.flush();
				this.drafts.describe(draft, new OpenDraft(owner, ReasonClass.LATE_DATA, WORDS, WORDS),
						this.drafts.getSummary(draft).version());
			}
			case REWRITTEN -> {
				approve(draft, owner);
				this.jdbc.sql("""
						update draft_change set content = replace(content, 'as printed', 'as rewritten')
						 where draft = :draft
						""").param("draft", draft.value()).update();
			}
			case PUBLISHED -> {
				approve(draft, owner);
				this.publishing.publish(draft, APPROVER);
			}
			case ABANDONED -> this.drafts.abandon(draft, owner);
		}
		return new Prepared(draft, subject,
				(state == State.SEEN_BEFORE) ? seen : this.drafts.getContent(draft).sha256().hex());
	}

	private void approve(DraftId draft, PersonName owner) {
		this.drafts.check(draft, owner);
		this.drafts.approve(draft, APPROVER, this.drafts.getContent(draft).sha256());
	}

	private String propose(DraftId draft, PersonName person) {
		String id = "table-" + ++this.events;
		RecordEvent event = new RecordEvent(id, new DestinationCode("pe"), new PartialDate("2020"), null,
				EventKind.MEETING, WORDS, new Citation(new SourceId("gac-2022"), "made up", "as printed", null), null);
		this.drafts.propose(draft, person, event, 0);
		return event.subject();
	}

	private Outcome send(Prepared draft, Step step, Set<Role> roles) {
		this.entityManager.flush();
		this.entityManager.clear();
		MockMvcRequestBuilder request = this.mvc.post()
			.uri("/admin/drafts/" + draft.id() + "/" + step.path())
			.with(this.sessions.computeIfAbsent(roles, (key) -> this.people.as(person(key))));
		fields(draft, step).forEach(request::param);
		int status = request.exchange().getResponse().getStatus();
		if (status != 303) {
			// In a transaction of its own it would be rolled back.
			this.entityManager.clear();
		}
		return switch (status) {
			case 303 -> Outcome.DONE;
			case 403 -> Outcome.FORBIDDEN;
			case 409 -> Outcome.REFUSED;
			default -> throw new AssertionError("%s of %s was answered with %d".formatted(step, draft, status));
		};
	}

	private Map<String, String> fields(Prepared draft, Step step) {
		Map<String, String> fields = new LinkedHashMap<>();
		switch (step) {
			case DESCRIBE -> {
				for (String language : List.of("en", "fr", "es")) {
					fields.put("title." + language, "Another title");
					fields.put("note." + language, "Another note");
				}
				fields.put("reason", "method");
				fields.put("version", Integer.toString(this.drafts.getSummary(draft.id()).version()));
			}
			case ENTER -> {
				fields.put("seen", "0");
				fields.put("id", "table-" + ++this.events);
				fields.put("destination", "pe");
				fields.put("startsOn", "2020");
				fields.put("kind", "meeting");
				for (String language : List.of("en", "fr", "es")) {
					fields.put("title." + language, "A meeting");
				}
				fields.put("citation.source", "gac-2022");
				fields.put("citation.locator", "page 1");
				fields.put("citation.quote", "as printed");
			}
			case TAKE_BACK -> {
				fields.put("subject", draft.subject());
				fields.put("seen", "1");
			}
			case SEND_BACK -> fields.put("reason", "The page is missing.");
			case APPROVE -> fields.put("content", draft.seen());
			case SUBMIT, PUBLISH, ABANDON -> {
			}
		}
		return fields;
	}

	/** As the property for a single editor does, which an application reads once. */
	private void allow(boolean allowed) {
		ReflectionTestUtils.setField(this.singleEditor, "properties", new ReleaseSettings(allowed));
	}

	private enum Outcome {

		FORBIDDEN, REFUSED, DONE

	}

	private enum Hand {

		/** The person opened the draft and entered all of it. */
		OWN,
		/** Somebody else opened it, and the person entered a part. */
		SOME,
		/** The person had no hand in it. */
		NONE

	}

	private enum State {

		PROPOSED, CHECKED,
		/** Handed over again with more than the approver saw. */
		SEEN_BEFORE, SENT_BACK, APPROVED,
		/** Approved, and a change was added. */
		CHANGED,
		/** Approved, and called something else. */
		DESCRIBED_ANEW,
		/** Approved, and its rows were changed in the database. */
		REWRITTEN, PUBLISHED, ABANDONED

	}

	private enum Step {

		DESCRIBE("describe"), ENTER("enter/event"), TAKE_BACK("take-back"), SUBMIT("submit"), SEND_BACK("send-back"),
		APPROVE("approve"), PUBLISH("publish"), ABANDON("abandon");

		private final String path;

		Step(String path) {
			this.path = path;
		}

		String path() {
			return this.path;
		}

	}

	/**
	 * A draft in some state.
	 *
	 * @param id its number
	 * @param subject what its first change is about
	 * @param seen the content that an approver saw
	 */
	private record Prepared(DraftId id, String subject, String seen) {
	}

}
