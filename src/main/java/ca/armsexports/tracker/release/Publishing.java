package ca.armsexports.tracker.release;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import ca.armsexports.tracker.journal.Journal;
import ca.armsexports.tracker.journal.Step;
import ca.armsexports.tracker.shared.NotFound;
import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.shared.change.RefusedChange;
import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only way to write to the public record: an approved draft becomes the next release
 * in one transaction.
 */
@Service
@Transactional
public class Publishing {

	private final DraftRepository drafts;

	private final ReleaseRepository releases;

	private final ChangeRows rows;

	private final ChangeCodec codec;

	private final References references;

	private final Journal journal;

	private final ApplicationEventPublisher events;

	private final EntityManager entityManager;

	private final Clock clock;

	Publishing(DraftRepository drafts, ReleaseRepository releases, ChangeRows rows, ChangeCodec codec,
			References references, Journal journal, ApplicationEventPublisher events, EntityManager entityManager,
			Clock clock) {
		this.drafts = drafts;
		this.releases = releases;
		this.rows = rows;
		this.codec = codec;
		this.references = references;
		this.journal = journal;
		this.events = events;
		this.entityManager = entityManager;
		this.clock = clock;
	}

	/**
	 * Publishes an approved draft: all its changes and the release, or nothing.
	 * @param id the draft
	 * @param person who publishes it
	 * @return the new release
	 * @throws NotFound if there is no such draft
	 * @throws RefusedStep if the draft is not approved with this content, or something
	 * else was published on one of its subjects since, or something would refer to what
	 * is withdrawn
	 * @throws RefusedChange if the record as it stands does not allow a change
	 */
	public Release publish(DraftId id, PersonName person) {
		this.entityManager.unwrap(Session.class).doWork(Publishing::takeTime);
		this.releases.waitForTurn();
		Draft draft = this.drafts.findHeld(id.value()).orElseThrow(() -> new NotFound("draft", id));
		if (!this.rows.listOutdated(id, 1).isEmpty()) {
			throw new RefusedStep(RefusedStep.Kind.OUTDATED);
		}
		Release previous = this.releases.findFirstByOrderByNumberDesc()
			.map(ReleaseRow::toRelease)
			.orElseThrow(() -> new IllegalStateException("the founding release is missing"));
		Release release = draft.publish(previous, this.rows.content(id), this.journal.holdHead().orElse(null), now());
		this.releases.save(new ReleaseRow(release));
		this.entityManager.flush();
		this.rows.copy(id, release.number());
		this.rows.readParts(id, (part) -> {
			this.codec.applyAll(part, release.number());
			this.entityManager.flush();
			this.entityManager.clear();
		});
		this.references.requireOnRecord();
		this.journal.write(Step.of(person, "release.publish", "draft " + id, null, release));
		this.events.publishEvent(new ReleasePublished(release.number()));
		return release;
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

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
	}

}
