package ca.armsexports.tracker.ingest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import ca.armsexports.tracker.ingest.format.FileKind;
import ca.armsexports.tracker.release.DraftId;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.shared.Sha256;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.change.CanonicalJson;
import ca.armsexports.tracker.shared.written.NumberRule;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files, ingests, their lines and jobs in the database. */
@Component
class IngestRows {

	private static final String SUMMARY = """
			select id, file, name, kind, source, first_year, last_year, number_rule, person, taken_at, state, progress,
			       revision, layout, choices, reading, refusal, draft
			  from ingest
			""";

	private final JdbcClient jdbc;

	IngestRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void keepFile(Sha256 sha256, byte[] content, PersonName person, Instant now) {
		this.jdbc.sql("""
				insert into ingest_file (sha256, content, kept_at, person)
				values (:sha256, :content, :now, :person) on conflict do nothing
				""")
			.param("sha256", sha256.hex())
			.param("content", content)
			.param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
			.param("person", person.value())
			.update();
	}

	Optional<byte[]> findContent(Sha256 sha256) {
		return this.jdbc.sql("select content from ingest_file where sha256 = :sha256")
			.param("sha256", sha256.hex())
			.query((row, number) -> row.getBytes("content"))
			.optional();
	}

	/** Nothing if the same file was taken in before; waits for whoever does it now. */
	Optional<IngestId> insert(NewIngest command, Sha256 sha256, FileKind kind, Instant now) {
		Declaration declaration = command.declaration();
		return this.jdbc.sql("""
				insert into ingest (file, name, kind, source, first_year, last_year, number_rule, person, taken_at,
				                    state, choices)
				values (:file, :name, :kind, :source, :first, :last, :numbers, :person, :now, 'waiting', :choices)
				on conflict do nothing returning id
				""")
			.param("file", sha256.hex())
			.param("name", command.name())
			.param("kind", kind.code())
			.param("source", declaration.source().value())
			.param("first", declaration.firstYear().value())
			.param("last", declaration.lastYear().value())
			.param("numbers", declaration.numbers().code())
			.param("person", command.person().value())
			.param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
			.param("choices", CanonicalJson.write(Choices.NONE))
			.query(Long.class)
			.optional()
			.map(IngestId::new);
	}

	Optional<Ingest> findSame(Sha256 sha256, Declaration declaration) {
		return this.jdbc.sql(SUMMARY + """
				 where file = :file and source = :source and first_year = :first and last_year = :last
				   and state <> 'given_up'
				""")
			.param("file", sha256.hex())
			.param("source", declaration.source().value())
			.param("first", declaration.firstYear().value())
			.param("last", declaration.lastYear().value())
			.query(IngestRows::ingest)
			.optional();
	}

	Optional<Ingest> find(IngestId id) {
		return this.jdbc.sql(SUMMARY + " where id = :id").param("id", id.value()).query(IngestRows::ingest).optional();
	}

	Optional<Ingest> hold(IngestId id) {
		return this.jdbc.sql(SUMMARY + " where id = :id for update")
			.param("id", id.value())
			.query(IngestRows::ingest)
			.optional();
	}

	List<IngestId> findKnown(Collection<IngestId> ids) {
		return this.jdbc.sql("select id from ingest where id = any(:ids)")
			.param("ids", ids.stream().map(IngestId::value).toArray(Long[]::new))
			.query((row, number) -> new IngestId(row.getLong("id")))
			.list();
	}

	List<IngestSummary> list(int limit) {
		return this.jdbc.sql(SUMMARY + " order by id desc limit :limit")
			.param("limit", limit)
			.query(IngestRows::summary)
			.list();
	}

	void addJob(IngestId id) {
		this.jdbc.sql("insert into ingest_job (ingest) values (:id) on conflict do nothing")
			.param("id", id.value())
			.update();
	}

	/** The next job that nobody holds; it stays held until the transaction ends. */
	Optional<IngestId> holdJob() {
		return this.jdbc.sql("select ingest from ingest_job order by ingest limit 1 for update skip locked")
			.query(Long.class)
			.optional()
			.map(IngestId::new);
	}

	void removeJob(IngestId id) {
		this.jdbc.sql("delete from ingest_job where ingest = :id").param("id", id.value()).update();
	}

	/** How often reading was begun, this time among them. */
	int begin(IngestId id) {
		return this.jdbc.sql("""
				update ingest set state = 'reading', progress = 0, attempts = attempts + 1
				 where id = :id and state in ('waiting', 'reading') returning attempts
				""").param("id", id.value()).query(Integer.class).optional().orElse(0);
	}

	void setProgress(IngestId id, int percent) {
		this.jdbc.sql("update ingest set progress = :percent where id = :id and state = 'reading'")
			.param("percent", percent)
			.param("id", id.value())
			.update();
	}

	void setRead(IngestId id, Layout layout, Reading reading) {
		this.jdbc.sql("""
				update ingest set state = 'read', progress = 100, attempts = 0, layout = :layout, reading = :reading,
				                  refusal = null where id = :id
				""")
			.param("layout", CanonicalJson.write(layout))
			.param("reading", CanonicalJson.write(reading))
			.param("id", id.value())
			.update();
	}

	void setRefused(IngestId id, Refusal refusal) {
		this.jdbc.sql("update ingest set state = 'refused', refusal = :refusal, reading = null where id = :id")
			.param("refusal", CanonicalJson.write(refusal))
			.param("id", id.value())
			.update();
	}

	void setWaiting(IngestId id, Declaration declaration, @Nullable Layout layout, Choices choices) {
		this.jdbc.sql("""
				update ingest set state = 'waiting', progress = 0, attempts = 0, revision = revision + 1,
				                  number_rule = :numbers, layout = :layout, choices = :choices, refusal = null
				 where id = :id
				""")
			.param("numbers", declaration.numbers().code())
			.param("layout", (layout != null) ? CanonicalJson.write(layout) : null)
			.param("choices", CanonicalJson.write(choices))
			.param("id", id.value())
			.update();
	}

	void setDrafted(IngestId id, DraftId draft) {
		this.jdbc.sql("update ingest set state = 'drafted', draft = :draft, revision = revision + 1 where id = :id")
			.param("draft", draft.value())
			.param("id", id.value())
			.update();
	}

	void setGivenUp(IngestId id) {
		this.jdbc
			.sql("""
					update ingest set state = 'given_up', refusal = null, draft = null, revision = revision + 1 where id = :id
					""")
			.param("id", id.value())
			.update();
	}

	void removeLines(IngestId id) {
		this.jdbc.sql("delete from ingest_line where ingest = :id").param("id", id.value()).update();
	}

	void addLines(IngestId id, List<ReadLine> lines) {
		this.jdbc.sql("""
				insert into ingest_line (ingest, position, kind, difference, troubled, content)
				select :id, line.position, line.kind, line.difference, line.troubled, line.content
				  from unnest(:positions, :kinds, :differences, :troubled, :contents)
				       as line (position, kind, difference, troubled, content)
				""")
			.param("id", id.value())
			.param("positions", lines.stream().map(ReadLine::position).toArray(Integer[]::new))
			.param("kinds", lines.stream().map((line) -> line.kind().code()).toArray(String[]::new))
			.param("differences", lines.stream().map(IngestRows::difference).toArray(String[]::new))
			.param("troubled", lines.stream().map(ReadLine::troubled).toArray(Boolean[]::new))
			.param("contents", lines.stream().map(CanonicalJson::write).toArray(String[]::new))
			.update();
	}

	private static @Nullable String difference(ReadLine line) {
		return line.statements()
			.stream()
			.map(Statement::difference)
			.min(Enum::compareTo)
			.map(Statement.Difference::code)
			.orElse(null);
	}

	List<ReadLine> listLines(IngestId id, LineFilter filter, int after, int limit) {
		return this.jdbc.sql("""
				select content from ingest_line where ingest = :id and position > :after
				   and (cast(:difference as text) is null or difference = :difference) and (troubled or not :troubled)
				 order by position limit :limit
				""")
			.param("id", id.value())
			.param("after", after)
			.param("difference", (filter.difference() != null) ? filter.difference().code() : null)
			.param("troubled", filter.troubled())
			.param("limit", limit)
			.query((row, number) -> CanonicalJson.read(row.getString("content"), ReadLine.class))
			.list();
	}

	private static IngestSummary summary(ResultSet row, int number) throws SQLException {
		return new IngestSummary(new IngestId(row.getLong("id")), row.getString("name"),
				FileKind.ofCode(row.getString("kind")), declaration(row), new PersonName(row.getString("person")),
				row.getObject("taken_at", OffsetDateTime.class).toInstant(), IngestState.ofCode(row.getString("state")),
				row.getInt("progress"), draft(row));
	}

	private static Ingest ingest(ResultSet row, int number) throws SQLException {
		IngestSummary summary = summary(row, number);
		return new Ingest(summary.id(), new Sha256(row.getString("file")), summary.name(), summary.kind(),
				summary.declaration(), summary.person(), summary.takenAt(), summary.state(), summary.progress(),
				row.getInt("revision"), CanonicalJson.read(row.getString("choices"), Choices.class),
				json(row.getString("layout"), Layout.class), json(row.getString("reading"), Reading.class),
				json(row.getString("refusal"), Refusal.class), summary.draft());
	}

	private static Declaration declaration(ResultSet row) throws SQLException {
		return new Declaration(new SourceId(row.getString("source")), new CalendarYear(row.getInt("first_year")),
				new CalendarYear(row.getInt("last_year")), NumberRule.ofCode(row.getString("number_rule")));
	}

	private static @Nullable DraftId draft(ResultSet row) throws SQLException {
		long draft = row.getLong("draft");
		return row.wasNull() ? null : new DraftId(draft);
	}

	private static <T> @Nullable T json(@Nullable String json, Class<T> type) {
		return (json != null) ? CanonicalJson.read(json, type) : null;
	}

}
