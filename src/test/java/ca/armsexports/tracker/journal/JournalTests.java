package ca.armsexports.tracker.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.shared.Sha256;
import ca.armsexports.tracker.support.RecordTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@RecordTest
class JournalTests {

	private static final PersonName ADA = new PersonName("Ada Editor");

	@Autowired
	private Journal journal;

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
		JournalEntry written = write("draft 3");
		write("draft 3");
		JournalEntry changed = new JournalEntry(written.number(), written.at(), new PersonName("Nobody"),
				written.action(), written.subject(), written.before(), written.after(), written.reason(),
				written.previousSha256(), written.sha256());
		assertThat(verify(all().stream().map((entry) -> entry.equals(written) ? changed : entry)))
			.containsExactly(new JournalBreak(changed.number(), JournalBreak.Kind.ENTRY));
	}

	@Test
	void findsAnEntryThatIsMissing() {
		write("draft 4");
		JournalEntry gone = write("draft 4");
		JournalEntry next = write("draft 4");
		assertThat(verify(all().stream().filter((entry) -> !entry.equals(gone)))).containsExactly(
				new JournalBreak(next.number(), JournalBreak.Kind.GAP),
				new JournalBreak(next.number(), JournalBreak.Kind.PREVIOUS));
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

	private static List<JournalBreak> verify(Stream<JournalEntry> entries) {
		JournalVerifier verifier = new JournalVerifier();
		entries.forEach(verifier);
		return verifier.breaks();
	}

}
