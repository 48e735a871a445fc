package ca.armsexports.tracker.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import ca.armsexports.tracker.shared.Codes;
import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.shared.ReleaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The lines of drafts and releases, in as many parts as they need: a draft may hold
 * 100,000 of them.
 */
@Component
class ChangeRows {

	private static final int PART = 1000;

	private static final String SELECT = """
			select position, subject, revision, editor, type, content, base_type, base_content from draft_change
			""";

	/**
	 * What stands published on the subject of a line. It is looked up line by line:
	 * joined as a whole, 10,000 lines that came just now, of which the planner knows
	 * nothing yet, would each be compared with 10,000 others.
	 */
	private static final String STANDING = """
			  left join lateral (select type, content from release_change
			                      where release_change.subject = line.subject
			                      order by release desc limit 1) as standing on true
			""";

	private final JdbcClient jdbc;

	private final ChangeCodec codec;

	ChangeRows(JdbcClient jdbc, ChangeCodec codec) {
		this.jdbc = jdbc;
		this.codec = codec;
	}

	Optional<ProposedChange> find(DraftId draft, String subject) {
		return this.jdbc.sql(SELECT + " where draft = :draft and subject = :subject")
			.param("draft", draft.value())
			.param("subject", subject)
			.query(this::proposed)
			.optional();
	}

	/** What a draft proposes on some subjects, by subject; those without are left out. */
	Map<String, ProposedChange> find(DraftId draft, Collection<String> subjects) {
		return this.jdbc.sql(SELECT + " where draft = :draft and subject = any(:subjects) order by position")
			.param("draft", draft.value())
			.param("subjects", subjects.toArray(String[]::new))
			.query(this::proposed)
			.list()
			.stream()
			.collect(Collectors.toMap(ProposedChange::subject, Function.identity(), (one, other) -> other,
					LinkedHashMap::new));
	}

	List<ProposedChange> list(DraftId draft, long after, int limit) {
		return this.jdbc.sql(SELECT + " where draft = :draft and position > :after order by position limit :limit")
			.param("draft", draft.value())
			.param("after", after)
			.param("limit", limit)
			.query(this::proposed)
			.list();
	}

	List<RecordedChange> list(DraftId draft, String type) {
		return this.jdbc
			.sql("select type, content from draft_change where draft = :draft and type = :type order by position")
			.param("draft", draft.value())
			.param("type", type)
			.query(ChangeRows::recorded)
			.list();
	}

	/** What drafts that take changes propose of one type. */
	List<RecordedChange> listProposed(String type, int limit) {
		return this.jdbc.sql("""
				select line.type, line.content from draft join draft_change line on line.draft = draft.id
				 where draft.state = :proposed and line.type = :type order by line.draft, line.position limit :limit
				""")
			.param("proposed", Codes.of(DraftState.PROPOSED))
			.param("type", type)
			.param("limit", limit)
			.query(ChangeRows::recorded)
			.list();
	}

	/** Hands on the lines of a draft part by part, in order. */
	void readParts(DraftId draft, Consumer<List<ProposedChange>> reader) {
		List<ProposedChange> part;
		long last = 0;
		do {
			part = list(draft, last, PART);
			if (!part.isEmpty()) {
				reader.accept(part);
				last = part.getLast().position();
			}
		}
		while (part.size() == PART);
	}

	/** What a draft holds, without a look at what its lines mean. */
	DraftContent content(DraftId draft) {
		return content("""
				select position, type, content from draft_change
				 where draft = :whole and position > :last order by position limit :limit
				""", draft.value());
	}

	int count(DraftId draft) {
		return this.jdbc.sql("select count(*) from draft_change where draft = :draft")
			.param("draft", draft.value())
			.query(Integer.class)
			.single();
	}

	DraftContent content(ReleaseNumber release) {
		ChangeList list = new ChangeList();
		read(release, list);
		return list.content();
	}

	/** Hands on the lines of a release, in order. */
	void read(ReleaseNumber release, Consumer<? super RecordedChange> reader) {
		read("""
				select position, type, content from release_change
				 where release = :whole and position > :last order by position limit :limit
				""", release.value(), reader);
	}

	private DraftContent content(String select, long whole) {
		ChangeList list = new ChangeList();
		read(select, whole, list);
		return list.content();
	}

	private void read(String select, long whole, Consumer<? super RecordedChange> reader) {
		AtomicLong last = new AtomicLong();
		List<RecordedChange> part;
		do {
			part = this.jdbc.sql(select)
				.param("whole", whole)
				.param("last", last.get())
				.param("limit", PART)
				.query((row, number) -> {
					last.set(row.getLong("position"));
					return new RecordedChange(row.getString("type"), row.getString("content"));
				})
				.list();
			part.forEach(reader);
		}
		while (part.size() == PART);
	}

	/**
	 * Hands on the lines of all releases, in order, each with the release that changed
	 * its subject next.
	 */
	void readPublished(Consumer<PublishedLine> reader) {
		List<PublishedLine> part;
		int release = 0;
		int position = 0;
		do {
			part = this.jdbc.sql("""
					select release, position, subject, type, content,
					       (select min(later.release) from release_change later
					         where later.subject = line.subject and later.release > line.release) as next
					  from release_change line where (release, position) > (:release, :position)
					 order by release, position limit :limit
					""")
				.param("release", release)
				.param("position", position)
				.param("limit", PART)
				.query((row, number) -> new PublishedLine(new ReleaseNumber(row.getInt("release")),
						row.getInt("position"), row.getString("subject"),
						new RecordedChange(row.getString("type"), row.getString("content")),
						(row.getObject("next") != null) ? new ReleaseNumber(row.getInt("next")) : null))
				.list();
			part.forEach(reader);
			release = part.isEmpty() ? release : part.getLast().release().value();
			position = part.isEmpty() ? position : part.getLast().position();
		}
		while (part.size() == PART);
	}

	/**
	 * Puts lines into a draft, each in place of an earlier one on its subject, beside
	 * what stands published. Subjects differ.
	 */
	void put(DraftId draft, PersonName editor, List<Line> lines) {
		for (int from = 0; from < lines.size(); from += PART) {
			putPart(draft, editor, lines.subList(from, Math.min(from + PART, lines.size())));
		}
		this.jdbc.sql("""
				delete from draft_change where draft = :draft and type = base_type and content = base_content
				""").param("draft", draft.value()).update();
	}

	private void putPart(DraftId draft, PersonName editor, List<Line> lines) {
		this.jdbc.sql("""
				insert into draft_change as present
				       (draft, position, subject, type, content, revision, editor, base_type, base_content)
				select :draft,
				       line.place + (select coalesce(max(position), 0) from draft_change where draft = :draft),
				       line.subject, line.type, line.content, 1, :editor, standing.type, standing.content
				  from unnest(:subjects, :types, :contents) with ordinality as line (subject, type, content, place)
				""" + STANDING + """
				    on conflict on constraint draft_change_pk do update
				   set type = excluded.type, content = excluded.content, revision = present.revision + 1,
				       editor = excluded.editor, base_type = excluded.base_type, base_content = excluded.base_content
				""")
			.param("draft", draft.value())
			.param("editor", editor.value())
			.param("subjects", lines.stream().map(Line::subject).toArray(String[]::new))
			.param("types", lines.stream().map((line) -> line.change().type()).toArray(String[]::new))
			.param("contents", lines.stream().map((line) -> line.change().content()).toArray(String[]::new))
			.update();
	}

	void remove(DraftId draft, String subject) {
		this.jdbc.sql("delete from draft_change where draft = :draft and subject = :subject")
			.param("draft", draft.value())
			.param("subject", subject)
			.update();
	}

	/** The subjects on which something else was published since they were proposed. */
	List<String> listOutdated(DraftId draft, int limit) {
		return this.jdbc.sql("select line.subject from draft_change line " + STANDING + """
				 where line.draft = :draft
				   and (line.base_type, line.base_content) is distinct from (standing.type, standing.content)
				 order by line.position limit :limit
				""")
			.param("draft", draft.value())
			.param("limit", limit)
			.query((row, number) -> row.getString("subject"))
			.list();
	}

	/**
	 * Puts each line beside what stands published now, looked up as {@link #STANDING} is;
	 * lines that say the same are gone.
	 */
	void compareAnew(DraftId draft) {
		this.jdbc.sql("""
				update draft_change
				   set (base_type, base_content) = (select type, content from release_change
				                                     where release_change.subject = draft_change.subject
				                                     order by release desc limit 1)
				 where draft = :draft
				""").param("draft", draft.value()).update();
		this.jdbc.sql("""
				delete from draft_change where draft = :draft and type = base_type and content = base_content
				""").param("draft", draft.value()).update();
	}

	/** What a draft withdraws that is not on record, a few of it. */
	List<String> listNotOnRecord(DraftId draft, int limit) {
		return this.jdbc.sql("""
				select subject from draft_change
				 where draft = :draft and type = any(:withdrawals) and base_type is null order by position limit :limit
				""")
			.param("draft", draft.value())
			.param("withdrawals", ChangeCodec.withdrawals())
			.param("limit", limit)
			.query((row, number) -> row.getString("subject"))
			.list();
	}

	/** Copies the lines of a draft to a release, in their order. */
	void copy(DraftId draft, ReleaseNumber release) {
		this.jdbc.sql("""
				insert into release_change (release, position, subject, type, content)
				select :release, row_number() over (order by position), subject, type, content
				  from draft_change where draft = :draft
				""").param("release", release.value()).param("draft", draft.value()).update();
	}

	Optional<RecordedChange> findPublished(String subject) {
		return this.jdbc.sql("""
				select type, content from release_change where subject = :subject order by release desc limit 1
				""")
			.param("subject", subject)
			.query((row, number) -> new RecordedChange(row.getString("type"), row.getString("content")))
			.optional();
	}

	/** What stood on a subject before a release. */
	Optional<RecordedChange> findBefore(String subject, ReleaseNumber release) {
		return this.jdbc.sql("""
				select type, content from release_change where subject = :subject and release < :release
				 order by release desc limit 1
				""")
			.param("subject", subject)
			.param("release", release.value())
			.query((row, number) -> new RecordedChange(row.getString("type"), row.getString("content")))
			.optional();
	}

	/** The release whose withdrawal of a subject a later one still holds to. */
	Optional<ReleaseNumber> findWithdrawal(String subject, ReleaseNumber release) {
		return this.jdbc.sql("""
				select release from (select release, type from release_change
				                      where subject = :subject and release <= :release
				                      order by release desc limit 1) as last
				 where type = any(:withdrawals)
				""")
			.param("subject", subject)
			.param("release", release.value())
			.param("withdrawals", ChangeCodec.withdrawals())
			.query((row, number) -> new ReleaseNumber(row.getInt("release")))
			.optional();
	}

	List<PublishedChange> listPublished(List<List<String>> words, int limit) {
		String[] patterns = words.stream()
			.map((word) -> word.stream()
				.map((alternative) -> "%" + alternative.replaceAll("([\\\\%_])", "\\\\$1") + "%")
				.collect(Collectors.joining("\n")))
			.toArray(String[]::new);
		return this.jdbc.sql("""
				select line.subject, line.type, line.content from release_change line
				 where (select bool_and(line.subject || ' ' || line.content ilike any (string_to_array(word, E'\\n')))
				          from unnest(:patterns) as word)
				   and not exists (select 1 from release_change later
				                    where later.subject = line.subject and later.release > line.release)
				 order by line.release desc, line.position limit :limit
				""")
			.param("patterns", patterns)
			.param("limit", limit)
			.query((row, number) -> new PublishedChange(row.getString("subject"),
					new RecordedChange(row.getString("type"), row.getString("content"))))
			.list();
	}

	/**
	 * The lines of a release that are still what stands on their subjects, each with what
	 * stood before it.
	 */
	List<Standing> listStanding(ReleaseNumber release) {
		return this.jdbc.sql("""
				select line.subject, line.type, line.content, before.type as before_type,
				       before.content as before_content,
				       not exists (select 1 from release_change later
				                    where later.subject = line.subject and later.release > line.release) as stands
				  from release_change line
				  left join lateral (select type, content from release_change earlier
				                      where earlier.subject = line.subject and earlier.release < line.release
				                      order by earlier.release desc limit 1) as before on true
				 where line.release = :release
				 order by line.position
				""")
			.param("release", release.value())
			.query((row, number) -> new Standing(row.getString("subject"),
					new RecordedChange(row.getString("type"), row.getString("content")), recorded(row, "before"),
					row.getBoolean("stands")))
			.list();
	}

	private ProposedChange proposed(ResultSet row, int number) throws SQLException {
		RecordedChange change = new RecordedChange(row.getString("type"), row.getString("content"));
		RecordedChange base = recorded(row, "base");
		boolean published = base != null && !this.codec.withdraws(base);
		ProposedChange.Kind kind = !published ? ProposedChange.Kind.NEW
				: this.codec.withdraws(change) ? ProposedChange.Kind.WITHDRAWN : ProposedChange.Kind.CHANGED;
		return new ProposedChange(row.getLong("position"), row.getString("subject"), row.getInt("revision"),
				new PersonName(row.getString("editor")), change, published ? base : null, kind);
	}

	private static RecordedChange recorded(ResultSet row, int number) throws SQLException {
		return new RecordedChange(row.getString("type"), row.getString("content"));
	}

	private static @Nullable RecordedChange recorded(ResultSet row, String prefix) throws SQLException {
		String type = row.getString(prefix + "_type");
		return (type != null) ? new RecordedChange(type, row.getString(prefix + "_content")) : null;
	}

	/**
	 * A change with its subject.
	 *
	 * @param subject what it is about
	 * @param change the change
	 */
	record Line(String subject, RecordedChange change) {
	}

	/**
	 * A line of a release.
	 *
	 * @param subject what it is about
	 * @param change the change
	 * @param before what stood before it
	 * @param stands whether no later release changed the subject again
	 */
	record Standing(String subject, RecordedChange change, @Nullable RecordedChange before, boolean stands) {
	}

	/**
	 * A line of a release.
	 *
	 * @param release the release
	 * @param position where it stands in its change list, from 1
	 * @param subject what it is about
	 * @param change the change
	 * @param next the release that changed the subject next, if one did
	 */
	record PublishedLine(ReleaseNumber release, int position, String subject, RecordedChange change,
			@Nullable ReleaseNumber next) {
	}

}
