package ca.armsexports.tracker.release;

import java.sql.Types;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What refers to what on the record, as the feature modules tell in the view
 * {@code published_reference}. Nothing published refers to what is withdrawn; to figures
 * nothing refers at all.
 */
@Component
class References {

	private static final int MOST_NAMED = 4;

	/**
	 * Counts, where it could ask whether there is none: a planner that takes the draft
	 * for empty would compare each reference with all its lines.
	 */
	private static final String REFERRING = """
			select distinct reference.subject from published_reference reference
			 where reference.kind = :kind and reference.identifier = :identifier
			   and (select count(*) from draft_change change
			         where change.draft = :draft and change.subject = reference.subject) = 0
			 order by reference.subject limit :limit
			""";

	private final JdbcClient jdbc;

	References(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Refuses a draft that withdraws what something refers to that it leaves as it is.
	 * @throws RefusedStep naming both
	 */
	void requireOnRecord(DraftId draft) {
		this.jdbc.sql("""
				select subject from draft_change where draft = :draft and type = 'Withdraw' order by position
				""")
			.param("draft", draft.value())
			.query((row, number) -> row.getString("subject"))
			.list()
			.forEach((subject) -> requireNoneReferring(subject, draft));
	}

	/**
	 * Refuses what would leave something on record that refers to what is withdrawn, by
	 * this release or an earlier one.
	 * @throws RefusedStep naming both
	 */
	void requireOnRecord() {
		this.jdbc.sql("""
				select withdrawn.subject from release_change withdrawn
				 where withdrawn.type = 'Withdraw'
				   and not exists (select 1 from release_change later
				                    where later.subject = withdrawn.subject and later.release > withdrawn.release)
				 order by withdrawn.subject
				""")
			.query((row, number) -> row.getString("subject"))
			.list()
			.forEach((subject) -> requireNoneReferring(subject, null));
	}

	private void requireNoneReferring(String subject, @Nullable DraftId draft) {
		int space = subject.lastIndexOf(' ');
		List<String> referring = this.jdbc.sql(REFERRING)
			.param("kind", subject.substring(0, Math.max(space, 0)))
			.param("identifier", subject.substring(space + 1))
			.param("draft", (draft != null) ? draft.value() : null, Types.BIGINT)
			.param("limit", MOST_NAMED)
			.query((row, number) -> row.getString("subject"))
			.list();
		if (!referring.isEmpty()) {
			throw new RefusedStep(RefusedStep.Kind.REFERRED_TO,
					"%s ← %s%s".formatted(subject,
							String.join(", ", referring.subList(0, Math.min(referring.size(), MOST_NAMED - 1))),
							(referring.size() == MOST_NAMED) ? ", …" : ""));
		}
	}

}
