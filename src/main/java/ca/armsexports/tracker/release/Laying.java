package ca.armsexports.tracker.release;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lays releases that were published in an earlier installation once more, exactly as they
 * were, on the founding record that is there already.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Laying {

	private static final int PART = 1000;

	private final ReleaseRepository releases;

	private final ChangeRows rows;

	private final ChangeCodec codec;

	private final EntityManager entityManager;

	private final JdbcClient jdbc;

	Laying(ReleaseRepository releases, ChangeRows rows, ChangeCodec codec, EntityManager entityManager,
			JdbcClient jdbc) {
		this.releases = releases;
		this.rows = rows;
		this.codec = codec;
		this.entityManager = entityManager;
		this.jdbc = jdbc;
	}

	/**
	 * Whether there is nothing but the founding record, and never was a draft. Nobody
	 * publishes from now on until the transaction ends.
	 */
	public boolean isUntouched() {
		this.releases.waitForTurn();
		return this.jdbc.sql("select (select count(*) from release) = 1 and not exists (select from draft)")
			.query(Boolean.class)
			.single();
	}

	/**
	 * Lays the next release.
	 * @param release the release
	 * @param lines its change list, in order
	 * @throws IllegalArgumentException if it does not follow the last one, or its change
	 * list is not the one that was hashed
	 */
	public void lay(Release release, Stream<RecordedChange> lines) {
		Release previous = this.releases.findFirstByOrderByNumberDesc()
			.map(ReleaseRow::toRelease)
			.orElseThrow(() -> new IllegalStateException("the founding release is missing"));
		if (release.number().value() != previous.number().value() + 1
				|| !previous.sha256().equals(release.previousSha256())) {
			throw new IllegalArgumentException("it does not follow release %s".formatted(previous.number()));
		}
		this.releases.save(new ReleaseRow(release));
		this.entityManager.flush();
		ChangeList list = new ChangeList();
		List<RecordedChange> part = new ArrayList<>();
		int[] position = { 0 };
		lines.forEach((line) -> {
			list.accept(line);
			part.add(line);
			if (part.size() == PART) {
				position[0] = layPart(release, part, position[0]);
				part.clear();
			}
		});
		layPart(release, part, position[0]);
		DraftContent content = list.content();
		if (content.count() != release.changeCount() || !content.sha256().equals(release.changesSha256())) {
			throw new IllegalArgumentException("its change list is not the one that was hashed");
		}
	}

	private int layPart(Release release, List<RecordedChange> lines, int before) {
		List<ProposedChange> part = lines.stream().map((line) -> proposed(line, release)).toList();
		this.jdbc.sql("""
				insert into release_change (release, position, subject, type, content)
				select :release, :before + line.place, line.subject, line.type, line.content
				  from unnest(:subjects, :types, :contents) with ordinality as line (subject, type, content, place)
				""")
			.param("release", release.number().value())
			.param("before", before)
			.param("subjects", part.stream().map(ProposedChange::subject).toArray(String[]::new))
			.param("types", lines.stream().map(RecordedChange::type).toArray(String[]::new))
			.param("contents", lines.stream().map(RecordedChange::content).toArray(String[]::new))
			.update();
		this.codec.applyAll(part, release.number());
		this.entityManager.flush();
		this.entityManager.clear();
		return before + lines.size();
	}

	/** As it was proposed; a withdrawal beside what it takes off the record. */
	private ProposedChange proposed(RecordedChange line, Release release) {
		String subject = this.codec.read(line).subject();
		boolean withdraws = this.codec.withdraws(line);
		return new ProposedChange(0, subject, 1, release.editor(), line,
				withdraws ? this.rows.findBefore(subject, release.number()).orElse(null) : null,
				withdraws ? ProposedChange.Kind.WITHDRAWN : ProposedChange.Kind.NEW);
	}

	/**
	 * Lets numbers of drafts and figures go on after those that the record names, so that
	 * none is given twice.
	 * @param lastDraft the highest number of a draft that the journal names
	 */
	public void passNumbers(long lastDraft) {
		this.jdbc.sql("""
				select max(nextval('figure_id')) from generate_series(1000, (select coalesce(max(id), 0) from figure))
				""").query((row, number) -> row.getLong(1)).single();
		this.jdbc.sql("select max(nextval('draft_id_seq')) from generate_series(1, :last)")
			.param("last", lastDraft)
			.query((row, number) -> row.getLong(1))
			.single();
	}

}
