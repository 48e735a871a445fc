package ca.armsexports.tracker.desk.log;

import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ca.armsexports.tracker.account.DeskFrame;
import ca.armsexports.tracker.ingest.IngestId;
import ca.armsexports.tracker.ingest.Ingests;
import ca.armsexports.tracker.journal.Journal;
import ca.armsexports.tracker.journal.JournalEntry;
import ca.armsexports.tracker.release.DraftId;
import ca.armsexports.tracker.release.Drafts;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Puts the pages of the journal together. */
@Component
class JournalPages {

	private static final int MOST_ENTRIES = 100;

	private static final Pattern NUMBERED = Pattern.compile("(draft|ingest) ([1-9][0-9]{0,17})");

	private final Journal journal;

	private final Drafts drafts;

	private final Ingests ingests;

	JournalPages(Journal journal, Drafts drafts, Ingests ingests) {
		this.journal = journal;
		this.drafts = drafts;
		this.ingests = ingests;
	}

	JournalPage page(@Nullable Long before, DeskFrame frame) {
		List<JournalEntry> entries = this.journal.listEntries(before, MOST_ENTRIES + 1);
		List<JournalEntry> shown = entries.subList(0, Math.min(entries.size(), MOST_ENTRIES));
		return new JournalPage(frame, shown, findPages(shown),
				(entries.size() > MOST_ENTRIES) ? shown.getLast().number() : null);
	}

	private Set<String> findPages(List<JournalEntry> entries) {
		return Stream
			.concat(this.drafts.findKnown(numbered("draft", DraftId::new, entries)).stream().map((id) -> "draft " + id),
					this.ingests.findKnown(numbered("ingest", IngestId::new, entries))
						.stream()
						.map((id) -> "ingest " + id))
			.collect(Collectors.toUnmodifiableSet());
	}

	private static <T> Set<T> numbered(String kind, LongFunction<T> id, List<JournalEntry> entries) {
		return entries.stream()
			.map((entry) -> NUMBERED.matcher(entry.subject()))
			.filter((found) -> found.matches() && found.group(1).equals(kind))
			.map((found) -> id.apply(Long.parseLong(found.group(2))))
			.collect(Collectors.toUnmodifiableSet());
	}

}
