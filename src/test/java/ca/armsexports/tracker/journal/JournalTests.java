package ca.armsexports.tracker.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.shared.Sha256;
import ca.armsexports.tracker.support.RecordTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@RecordTest
class JournalTests {

	private static final PersonName ADA = new PersonName("Ada Editor");

	@Autowired
	private Journal journal;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void keepsWhatStoodBeforeAndAfterInCanonicalForm() {
		JournalEntry entry = this.journal
			.write(new Step(ADA, "person.rename", "person ada", Map.of("b", 1, "a", 2), Map.of("a", 3), "A marriage."));
		assertThat(entry.before()).isEqualTo("{\"a\":2,\"b\":1}");
		assertThat(entry.sha256()).isEqualTo(Sha256.of(entry.canonicalForm()));
		assertThat(this.journal.findLast()).contains(entry);
		assertThat(this.journal.listEntries("person ada")).containsExactly(entry);
	}

	@Test
	void followsTheEntryBefore() {
		JournalEntry first = write("draft 1");
		JournalEntry second = write("draft 1");
		assertThat(second.number()).isEqualTo(first.number() + 1);
		assertThat(second.previousSha256()).isEqualTo(first.sha256());
		assertThat(this.journal.holdHead()).contains(second.sha256());
		assertThat(this.journal.listEntries(second.number(), 1)).containsExactly(first);
		assertThat(this.journal.verify()).isEmpty();
	}

	@Test
	void handsOnEntriesInOrderAcrossParts() {
		int before = all().size();
		for (int count = 0; count < 1001; count++) {
			write("draft 2");
		}
		assertThat(all()).hasSize(before + 1001).extracting(JournalEntry::number).isSorted();
		assertThat(this.journal.verify()).isEmpty();
	}

	@Test
	void findsAnEntryThatSomebodyChanged() {
		write("draft 3");
		JournalEntry changed = write("draft 3");
		write("draft 3");
		lift();
		this.jdbc.sql("update journal_entry set person = 'Nobody' where number = :number")
			.param("number", changed.number())
			.update();
		assertThat(this.journal.verify()).containsExactly(new JournalBreak(changed.number(), JournalBreak.Kind.ENTRY));
	}

	@Test
	void findsAnEntryThatIsMissing() {
		write("draft 4");
		JournalEntry gone = write("draft 4");
		JournalEntry next = write("draft 4");
		lift();
		this.jdbc.sql("delete from journal_entry where number = :number").param("number", gone.number()).update();
		assertThat(this.journal.verify()).containsExactly(new JournalBreak(next.number(), JournalBreak.Kind.GAP),
				new JournalBreak(next.number(), JournalBreak.Kind.PREVIOUS));
	}

	@Test
	void refusesRewriting() {
		write("draft 5");
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("update journal_entry set person = 'Nobody'").update())
			.withStackTraceContaining("history is not rewritten");
	}

	@Test
	void wantsAnActionOfTwoWords() {
		assertThatIllegalArgumentException().isThrownBy(() -> Step.of(ADA, "Approve", "draft 1", null, null));
	}

	private JournalEntry write(String subject) {
		return this.journal.write(Step.of(ADA, "draft.propose", subject, null, Map.of("changes", 1)));
	}

	private List<JournalEntry> all() {
		List<JournalEntry> all = new ArrayList<>();
		this.journal.readEntries(all::add);
		return all;
	}

	private void lift() {
		this.jdbc.sql("alter table journal_entry disable trigger journal_entry_is_final").update();
	}

}
