package ca.armsexports.tracker.release;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import ca.armsexports.tracker.journal.Journal;
import ca.armsexports.tracker.journal.JournalEntry;
import ca.armsexports.tracker.journal.Step;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.Sha256;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.source.Citation;
import ca.armsexports.tracker.support.PageTest;
import ca.armsexports.tracker.support.Publisher;
import ca.armsexports.tracker.support.database.FreshDatabase;
import ca.armsexports.tracker.yearlytotal.PreferredReason;
import ca.armsexports.tracker.yearlytotal.PriceBasis;
import ca.armsexports.tracker.yearlytotal.RecordYearlyTotal;
import ca.armsexports.tracker.shared.change.WithdrawFigure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A superuser rewrites history, with all triggers lifted; each tampering is mended before
 * the next one. Releases stay, so the database is its own.
 */
@PageTest
@DirtiesContext
@TestPropertySource(properties = "tracker.test.releases=tampered")
class TamperingTests {

	private static final int TAMPERINGS = 200;

	private static final int HONEST = 1000;

	private static final int RELEASES = 6;

	private static final long SEED = 20261122;

	private static final List<String> TABLES = List.of("release", "release_change", "journal_entry", "yearly_total");

	private static final PersonName ADA = new PersonName("Ada Editor");

	@Autowired
	private Verification verification;

	@Autowired
	private Publisher publisher;

	@Autowired
	private Ledger ledger;

	@Autowired
	private Journal journal;

	@Autowired
	private FreshDatabase database;

	@Autowired
	private PlatformTransactionManager transactions;

	private final Random random = new Random(SEED);

	private JdbcClient reader;

	@BeforeEach
	void fill() {
		this.reader = JdbcClient.create(this.database.superusersConnections());
		if (this.verification.verify(null, null).releases() > 1) {
			return;
		}
		for (int release = 0; release < RELEASES; release++) {
			write(3);
			this.publisher.publish(mexico(5000, 2020, release + ".00"), mexico(5001 + release, 2001 + release, "7.10"));
		}
		this.publisher.publish(new WithdrawFigure(new FigureId(5001)));
		write(4);
	}

	@Test
	void honestChangesRaiseNoAlarm() {
		int alarms = 0;
		int verified = 0;
		VerificationReport before = this.verification.verify(null, null);
		for (int change = 0; change < HONEST; change++) {
			if (change % 100 == 99) {
				this.publisher.publish(mexico(5000, 2020, "9." + (10 + change / 100)));
			}
			else {
				write(1);
			}
			if (change % 25 == 24) {
				VerificationReport now = this.verification.verify(before.head(), before.journalHead());
				alarms += now.problems().size();
				before = now;
				verified++;
			}
		}
		System.out.printf("SAFETY 6: %d false alarms in %d honest changes (verified %d times)%n", alarms, HONEST,
				verified);
		assertThat(alarms).isZero();
	}

	@Test
	void everyTamperingIsFound() throws SQLException {
		List<String> missed = new ArrayList<>();
		VerificationReport before = this.verification.verify(null, null);
		assertThat(before.problems()).isEmpty();
		int done = 0;
		while (done < TAMPERINGS) {
			Tampering tampering = Tampering.values()[done % Tampering.values().length];
			backUp();
			int touched = tamper(tampering);
			if (touched > 0) {
				VerificationReport after = this.verification.verify(before.head(), before.journalHead());
				if (after.holds()) {
					missed.add(tampering + " " + done);
				}
				done++;
			}
			mend();
		}
		System.out.printf("SAFETY 6: %d of %d tamperings found (%d kinds)%n", done - missed.size(), done,
				Tampering.values().length);
		assertThat(missed).isEmpty();
		assertThat(this.verification.verify(before.head(), before.journalHead()).problems()).isEmpty();
	}

	@Test
	void aKeptHeadIsFoundAgain() {
		VerificationReport report = this.verification.verify(null, null);
		assertThat(report.covered()).contains("RecordYearlyTotal");
		assertThat(report.rows()).isPositive();
		KnownHead head = report.head();
		assertThat(head).isNotNull();
		assertThat(KnownHead.parse(head.toString())).isEqualTo(head);
		KnownHead another = new KnownHead(head.number(), Sha256.of("another"));
		assertThat(this.verification.verify(another, null).problems()).singleElement()
			.asString()
			.contains("another head than the one that was kept");
		assertThat(this.verification.verify(null, another).problems()).singleElement()
			.asString()
			.contains("no entry of it");
	}

	private void write(int entries) {
		for (int entry = 0; entry < entries; entry++) {
			int number = entry;
			new TransactionTemplate(this.transactions).executeWithoutResult((status) -> this.journal
				.write(Step.of(ADA, "draft.comment", "draft 1", null, Map.of("words", "Number " + number))));
		}
	}

	private void backUp() throws SQLException {
		for (String table : TABLES) {
			execute("create table if not exists kept_%1$s as table %1$s".formatted(table));
		}
	}

	/** Puts the tables back as they were. */
	private void mend() throws SQLException {
		for (String table : TABLES) {
			execute("delete from %1$s; insert into %1$s select * from kept_%1$s; drop table kept_%1$s"
				.formatted(table));
		}
	}

	private int execute(String sql) throws SQLException {
		try (Connection connection = this.database.superusersConnections().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("set session_replication_role = replica");
			statement.execute(sql);
			return Math.max(statement.getUpdateCount(), 0);
		}
	}

	private int tamper(Tampering tampering) throws SQLException {
		int releases = number("select max(number) from release");
		int release = 1 + this.random.nextInt(releases);
		int entries = number("select max(number) from journal_entry");
		int entry = 1 + this.random.nextInt(entries);
		int figure = number("select figure from yearly_total order by figure, since_release offset %d limit 1"
			.formatted(this.random.nextInt(number("select count(*) from yearly_total"))));
		int line = 1 + this.random.nextInt(number("select count(*) from release_change where release = " + release));
		return switch (tampering) {
			case UPDATE_RELEASE -> execute("update release set note_en = note_en || '!' where number = " + release);
			case UPDATE_CHANGE -> execute(
					"update release_change set content = overlay(content placing case substr(content, length(content) - 2, 1) when '7' then '8' else '7' end from length(content) - 2 for 1) where release = %d and position = %d"
						.formatted(release, line));
			case UPDATE_SUBJECT ->
				execute("update release_change set subject = subject || 'x' where release = %d and position = %d"
					.formatted(release, line));
			case UPDATE_ENTRY -> execute("update journal_entry set person = 'Nobody' where number = " + entry);
			case UPDATE_AMOUNT ->
				execute("update yearly_total set amount = amount + 1 where amount is not null and figure = " + figure);
			case UPDATE_QUOTE ->
				execute("update yearly_total set quote = quote || '.' where quote is not null and figure = " + figure);
			case UPDATE_UNTIL ->
				execute("update yearly_total set until_release = coalesce(until_release, %d) + 1 where figure = %d"
					.formatted(releases, figure));
			case DELETE_RELEASE -> execute("delete from release where number = " + release);
			case DELETE_CHANGE ->
				execute("delete from release_change where release = %d and position = %d".formatted(release, line));
			case DELETE_ENTRY -> execute("delete from journal_entry where number = " + entry);
			case DELETE_ROW -> execute("delete from yearly_total where figure = " + figure);
			case INSERT_CHANGE -> execute(
					"insert into release_change select release, 100000 + position, type, content, subject || ' again' from release_change where release = %d and position = %d"
						.formatted(release, line));
			case INSERT_ROW -> execute(
					"insert into yearly_total select (jsonb_populate_record(t, jsonb_build_object('figure', 900000, 'year', 1991, 'until_release', null))).* from yearly_total t where figure = %d limit 1"
						.formatted(figure));
			case INSERT_ENTRY -> execute(
					"insert into journal_entry select number + 1, at, person, action, subject, before, after, reason, sha256, encode(sha256(convert_to('x' || number, 'UTF8')), 'hex') from journal_entry where number = %d"
						.formatted(entries));
			case SWAP_CHANGES -> swapChanges(release);
			case SWAP_ENTRIES -> execute("""
					update journal_entry e set before = o.before, after = o.after, subject = o.subject || ' '
					  from journal_entry o where e.number = %d and o.number = %d
					""".formatted(entry, 1 + entry % entries));
			case CUT_RELEASES -> execute("delete from release where number = " + releases)
					+ execute("delete from release_change where release = " + releases)
					+ execute("delete from yearly_total where since_release = " + releases)
					+ execute("update yearly_total set until_release = null where until_release = " + releases);
			case CUT_JOURNAL ->
				execute("delete from journal_entry where number > " + (entries - 1 - this.random.nextInt(3)));
			case REWRITE_JOURNAL -> rewriteJournal(entry);
			case REWRITE_CHAIN -> rewriteChain(release);
		};
	}

	private int swapChanges(int release) throws SQLException {
		return execute("""
				update release_change c set type = o.type, content = o.content
				  from release_change o where c.release = %1$d and o.release = %1$d
				   and (c.position, o.position) in ((1, 2), (2, 1))
				""".formatted(release));
	}

	/** As one would who knows how entries are hashed. */
	private int rewriteJournal(int from) throws SQLException {
		execute("update journal_entry set reason = 'Because.' where number = " + from);
		List<JournalEntry> entries = new ArrayList<>();
		this.journal.readEntries(entries::add);
		Sha256 head = null;
		StringBuilder rewriting = new StringBuilder();
		for (JournalEntry entry : entries) {
			JournalEntry next = new JournalEntry(entry.number(), entry.at(), entry.person(), entry.action(),
					entry.subject(), entry.before(), entry.after(), entry.reason(), head, entry.sha256());
			String previous = (head != null) ? "'" + head.hex() + "'" : "null";
			head = Sha256.of(next.canonicalForm());
			rewriting.append("update journal_entry set sha256 = '%s', previous_sha256 = %s where number = %d;"
				.formatted(head.hex(), previous, entry.number()));
		}
		execute(rewriting.toString());
		return 1;
	}

	/** Every hash anew from a release on, so that the chain is whole again. */
	private int rewriteChain(int from) throws SQLException {
		execute("update release set note_en = 'Nothing of note.' where number = " + from);
		Sha256 head = null;
		for (int number = 1; number <= number("select max(number) from release"); number++) {
			Release row = this.ledger.getRelease(new ReleaseNumber(number));
			Release rewritten = new Release(row.number(), row.publishedAt(), row.editor(), row.approver(),
					row.approval(), row.reason(), row.title(), row.note(), row.changeCount(), row.changesSha256(), head,
					row.journalSha256(), row.sha256())
				.sealed();
			execute("update release set sha256 = '%s', previous_sha256 = %s where number = %d"
				.formatted(rewritten.sha256().hex(), (head != null) ? "'" + head.hex() + "'" : "null", number));
			execute("update journal_entry set after = replace(after, '%s', '%s')".formatted(row.sha256().hex(),
					rewritten.sha256().hex()));
			head = rewritten.sha256();
		}
		rewriteJournal(1);
		return 1;
	}

	private int number(String sql) {
		return this.reader.sql(sql).query(BigDecimal.class).single().intValueExact();
	}

	private static RecordYearlyTotal mexico(long figure, int year, String amount) {
		return new RecordYearlyTotal(new FigureId(figure), new DestinationCode("mx"), new CalendarYear(year), null,
				CellState.REPORTED, QualifiedAmount.exact(Money.cad(amount)), PriceBasis.CURRENT_PRICES,
				new Citation(new SourceId("globe-2024"), "in the text", "words", null), null, null,
				PreferredReason.ONLY_STATEMENT);
	}

	private enum Tampering {

		UPDATE_RELEASE, UPDATE_CHANGE, UPDATE_SUBJECT, UPDATE_ENTRY, UPDATE_AMOUNT, UPDATE_QUOTE, UPDATE_UNTIL,
		DELETE_RELEASE, DELETE_CHANGE, DELETE_ENTRY, DELETE_ROW, INSERT_CHANGE, INSERT_ROW, INSERT_ENTRY, SWAP_CHANGES,
		SWAP_ENTRIES, CUT_RELEASES, CUT_JOURNAL, REWRITE_JOURNAL, REWRITE_CHAIN

	}

}
