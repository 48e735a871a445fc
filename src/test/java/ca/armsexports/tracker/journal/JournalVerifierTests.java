package ca.armsexports.tracker.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.shared.Sha256;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class JournalVerifierTests {

	private static final PersonName ADA = new PersonName("Ada Editor");

	private static final Instant NOON = Instant.parse("2026-06-01T12:00:00.123Z");

	private final List<JournalEntry> entries = new ArrayList<>();

	JournalVerifierTests() {
		for (int number = 1; number <= 4; number++) {
			Step step = new Step(ADA, "draft.enter", "draft " + number, (number > 2) ? Map.of("amount", number) : null,
					Map.of("amount", number + 1), (number == 4) ? "It is right." : null);
			this.entries.add(JournalEntry.seal(step, NOON.plusSeconds(number),
					this.entries.isEmpty() ? null : this.entries.getLast()));
		}
	}

	@Test
	void findsNothingInAChainThatNobodyTouched() {
		assertThat(verify()).isEmpty();
		assertThat(this.entries).extracting(JournalEntry::number).containsExactly(1L, 2L, 3L, 4L);
	}

	@Test
	void theSealIsTakenOfEveryComponent() {
		JournalEntry entry = this.entries.getLast();
		assertThat(entry.canonicalForm()).isEqualTo(
				"{\"action\":\"draft.enter\",\"after\":\"{\\\"amount\\\":5}\",\"at\":\"2026-06-01T12:00:04.123Z\",\"before\":\"{\\\"amount\\\":4}\",\"number\":4,\"person\":\"Ada Editor\",\"previousSha256\":\""
						+ this.entries.get(2).sha256() + "\",\"reason\":\"It is right.\",\"subject\":\"draft 4\"}");
		assertThat(this.entries.getFirst().canonicalForm()).doesNotContain("before", "previousSha256", "reason");
		assertThat(entry.sha256()).isEqualTo(Sha256.of(entry.canonicalForm()));
	}

	@Test
	void findsAnEntryThatWasChanged() {
		JournalEntry entry = this.entries.get(1);
		this.entries.set(1,
				new JournalEntry(2, entry.at(), new PersonName("Eve Editor"), entry.action(), entry.subject(),
						entry.before(), entry.after(), entry.reason(), entry.previousSha256(), entry.sha256()));
		assertThat(verify()).containsExactly(new JournalBreak(2, JournalBreak.Kind.ENTRY));
	}

	@Test
	void findsAnEntryThatWasSealedAnew() {
		JournalEntry entry = this.entries.get(1);
		Step step = new Step(new PersonName("Eve Editor"), entry.action(), entry.subject(), null, null, null);
		this.entries.set(1, JournalEntry.seal(step, entry.at(), this.entries.getFirst()));
		assertThat(verify()).containsExactly(new JournalBreak(3, JournalBreak.Kind.PREVIOUS));
	}

	@Test
	void findsAnEntryThatIsGone() {
		this.entries.remove(1);
		assertThat(verify()).containsExactly(new JournalBreak(3, JournalBreak.Kind.GAP),
				new JournalBreak(3, JournalBreak.Kind.PREVIOUS));
	}

	@Test
	void findsABeginningThatIsGone() {
		this.entries.removeFirst();
		assertThat(verify()).containsExactly(new JournalBreak(2, JournalBreak.Kind.GAP),
				new JournalBreak(2, JournalBreak.Kind.PREVIOUS));
	}

	@Test
	void entriesAreReadBackFromTheirCanonicalForm() {
		assertThat(this.entries)
			.allSatisfy((entry) -> assertThat(JournalEntry.read(entry.canonicalForm())).isEqualTo(entry));
	}

	@Test
	void entriesAreReadFromNothingElse() {
		String form = this.entries.getLast().canonicalForm();
		assertThatIllegalArgumentException().isThrownBy(() -> JournalEntry.read(form.replace(":4,", ": 4,")))
			.withMessage("not in canonical form");
		assertThatIllegalArgumentException().isThrownBy(() -> JournalEntry.read(form.replace("T12:", "T25:")))
			.withMessage("not a moment: 2026-06-01T25:00:04.123Z");
	}

	@Test
	void anEntryFollowsTheOneThatItNames() {
		assertThat(this.entries.getFirst().follows(null)).isTrue();
		assertThat(this.entries.get(2).follows(this.entries.get(1))).isTrue();
		assertThat(this.entries.get(2).follows(this.entries.get(0))).isFalse();
		assertThat(this.entries.get(1).follows(null)).isFalse();
		assertThat(this.entries.getFirst().follows(this.entries.getFirst())).isFalse();
	}

	@Test
	void anEntryFollowsNoneThatWasChangedAndIsNotWhatWasNotHashed() {
		JournalEntry first = this.entries.getFirst();
		Step step = new Step(ADA, first.action(), "draft 9", null, first.after(), null);
		JournalEntry other = JournalEntry.seal(step, first.at(), null);
		assertThat(this.entries.get(1).follows(other)).isFalse();
		assertThat(new JournalEntry(1, first.at(), first.person(), first.action(), "draft 9", null, first.after(), null,
				null, first.sha256())
			.follows(null)).isFalse();
	}

	private List<JournalBreak> verify() {
		JournalVerifier verifier = new JournalVerifier();
		this.entries.forEach(verifier);
		return verifier.breaks();
	}

}
