package ca.armsexports.tracker.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.shared.change.CanonicalJson;
import ca.armsexports.tracker.shared.change.Warning;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people say of a draft: comments, and the reasons why warnings are none. */
@Component
class DraftNotes {

	private final JdbcClient jdbc;

	DraftNotes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void comment(DraftId draft, PersonName person, String words, Instant at) {
		this.jdbc.sql("""
				insert into draft_comment (draft, number, person, at, words)
				select :draft, count(*) + 1, :person, :at, :words from draft_comment where draft = :draft
				""")
			.param("draft", draft.value())
			.param("person", person.value())
			.param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
			.param("words", words)
			.update();
	}

	List<DraftComment> listComments(DraftId draft) {
		return this.jdbc.sql("select number, person, at, words from draft_comment where draft = :draft order by number")
			.param("draft", draft.value())
			.query((row, number) -> new DraftComment(row.getInt("number"), new PersonName(row.getString("person")),
					row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("words")))
			.list();
	}

	/** Keeps the warnings that are new, and the reasons of those that stay. */
	void replaceWarnings(DraftId draft, List<Warning> warnings) {
		String[] subjects = warnings.stream().map(Warning::subject).toArray(String[]::new);
		String[] kinds = warnings.stream().map(Warning::kind).toArray(String[]::new);
		String[] arguments = warnings.stream().map(DraftNotes::written).toArray(String[]::new);
		this.jdbc.sql("""
				delete from draft_warning where draft = :draft and (subject, kind, arguments) not in
				       (select * from unnest(:subjects, :kinds, :arguments))
				""")
			.param("draft", draft.value())
			.param("subjects", subjects)
			.param("kinds", kinds)
			.param("arguments", arguments)
			.update();
		this.jdbc.sql("""
				insert into draft_warning (draft, subject, kind, arguments)
				select :draft, found.* from unnest(:subjects, :kinds, :arguments) as found on conflict do nothing
				""")
			.param("draft", draft.value())
			.param("subjects", subjects)
			.param("kinds", kinds)
			.param("arguments", arguments)
			.update();
	}

	List<DraftWarning> listWarnings(DraftId draft) {
		return this.jdbc.sql("""
				select * from draft_warning warning where draft = :draft
				 order by (select position from draft_change line
				            where line.draft = warning.draft and line.subject = warning.subject), kind, arguments
				""").param("draft", draft.value()).query(DraftNotes::warning).list();
	}

	boolean explain(DraftId draft, Warning warning, PersonName person, String reason, Instant at) {
		return this.jdbc.sql("""
				update draft_warning set reason = :reason, person = :person, at = :at
				 where draft = :draft and subject = :subject and kind = :kind and arguments = :arguments
				""")
			.param("reason", reason)
			.param("person", person.value())
			.param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
			.param("draft", draft.value())
			.param("subject", warning.subject())
			.param("kind", warning.kind())
			.param("arguments", written(warning))
			.update() == 1;
	}

	private static String written(Warning warning) {
		return CanonicalJson.write(warning.arguments());
	}

	private static DraftWarning warning(ResultSet row, int number) throws SQLException {
		String person = row.getString("person");
		return new DraftWarning(
				new Warning(row.getString("subject"), row.getString("kind"),
						Arrays.asList(CanonicalJson.read(row.getString("arguments"), String[].class))),
				row.getString("reason"), (person != null) ? new PersonName(person) : null, instant(row));
	}

	private static @Nullable Instant instant(ResultSet row) throws SQLException {
		OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
		return (at != null) ? at.toInstant() : null;
	}

}
