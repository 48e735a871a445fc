package ca.armsexports.tracker.release;

import ca.armsexports.tracker.shared.PersonName;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.shared.change.RefusedChange;
import ca.armsexports.tracker.shared.Conflict;
import ca.armsexports.tracker.shared.NotFound;
import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only way to write: a draft of typed changes, approved, becomes the next release in
 * one transaction.
 */
@Service
@Transactional
public class Drafts {

	private final DraftRepository drafts;

	private final ReleaseRepository releases;

	private final ReleaseChangeRepository releaseChanges;

	private final ChangeCodec codec;

	private final ReleaseSettings settings;

	private final ApplicationEventPublisher events;

	private final EntityManager entityManager;

	private final Clock clock;

	Drafts(DraftRepository drafts, ReleaseRepository releases, ReleaseChangeRepository releaseChanges,
			ChangeCodec codec, ReleaseSettings settings, ApplicationEventPublisher events, EntityManager entityManager,
			Clock clock) {
		this.drafts = drafts;
		this.releases = releases;
		this.releaseChanges = releaseChanges;
		this.codec = codec;
		this.settings = settings;
		this.events = events;
		this.entityManager = entityManager;
		this.clock = clock;
	}

	/**
	 * Opens an empty draft.
	 * @param command who, why and what
	 * @return its number
	 */
	public DraftId open(OpenDraft command) {
		return this.drafts.save(new Draft(command, now())).id();
	}

	/**
	 * Adds a change, in place of an earlier one on the same subject. A given approval is
	 * void afterwards.
	 * @param id the draft
	 * @param change the change
	 * @throws NotFound if there is no such draft
	 * @throws Conflict if it takes no more changes
	 */
	public void propose(DraftId id, Change change) {
		getDraft(id).propose(change.subject(), this.codec.write(change));
	}

	/**
	 * Hands a draft over for approval.
	 * @param id the draft
	 * @throws Conflict if it is not open or is empty
	 */
	public void check(DraftId id) {
		getDraft(id).check();
	}

	/**
	 * Approves a draft's content as it stands.
	 * @param id the draft
	 * @param approver a second person, unless the setting for a single editor is on
	 * @throws Conflict if it was not handed over or the approver is its editor
	 */
	public void approve(DraftId id, PersonName approver) {
		getDraft(id).approve(approver, this.settings.singleEditor(), now());
	}

	/**
	 * Publishes an approved draft: all its changes and the release, or nothing.
	 * @param id the draft
	 * @return the new release
	 * @throws Conflict if the draft is not approved with this content
	 * @throws RefusedChange if the record as it stands does not allow a change
	 */
	public Release publish(DraftId id) {
		this.entityManager.unwrap(Session.class).doWork(Drafts::takeTime);
		this.releases.waitForTurn();
		Draft draft = getDraft(id);
		Release previous = this.releases.findFirstByOrderByNumberDesc()
			.map(ReleaseRow::toRelease)
			.orElseThrow(() -> new IllegalStateException("the founding release is missing"));
		Release release = draft.publish(previous, now());
		List<RecordedChange> changes = draft.changes();
		this.releases.save(new ReleaseRow(release));
		this.releaseChanges.saveAll(IntStream.range(0, changes.size())
			.mapToObj((index) -> new ReleaseChangeRow(release.number(), index + 1, changes.get(index)))
			.toList());
		this.entityManager.flush();
		changes.forEach((change) -> this.codec.apply(change, release.number()));
		this.entityManager.flush();
		this.events.publishEvent(new ReleasePublished(release.number()));
		return release;
	}

	/**
	 * A draft as it stands.
	 * @param id the draft
	 * @throws NotFound if there is no such draft
	 */
	@Transactional(readOnly = true)
	public DraftSummary getSummary(DraftId id) {
		return getDraft(id).toSummary();
	}

	/**
	 * Lifts the time limits of the connection, which are made for readers, until the
	 * transaction ends. The pool sets its own again when it gets the connection back.
	 */
	private static void takeTime(Connection connection) throws SQLException {
		connection.setNetworkTimeout(Runnable::run, 0);
		try (Statement statement = connection.createStatement()) {
			statement.execute("set local statement_timeout = 0");
		}
	}

	private Draft getDraft(DraftId id) {
		return this.drafts.findById(id.value()).orElseThrow(() -> new NotFound("draft", id));
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
	}

}
