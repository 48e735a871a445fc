package ca.armsexports.tracker.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import ca.armsexports.tracker.shared.Sha256;
import org.jspecify.annotations.Nullable;

/** Recomputes the chain of the entries that it is handed, the first first. */
final class JournalVerifier implements Consumer<JournalEntry> {

	private final List<JournalBreak> breaks = new ArrayList<>();

	private long expected = 1;

	private @Nullable Sha256 head;

	@Override
	public void accept(JournalEntry entry) {
		if (entry.number() != this.expected) {
			this.breaks.add(new JournalBreak(entry.number(), JournalBreak.Kind.GAP));
		}
		if (!Objects.equals(entry.previousSha256(), this.head)) {
			this.breaks.add(new JournalBreak(entry.number(), JournalBreak.Kind.PREVIOUS));
		}
		if (!entry.computeSha256().equals(entry.sha256())) {
			this.breaks.add(new JournalBreak(entry.number(), JournalBreak.Kind.ENTRY));
		}
		this.expected = entry.number() + 1;
		this.head = entry.sha256();
	}

	List<JournalBreak> breaks() {
		return List.copyOf(this.breaks);
	}

}
