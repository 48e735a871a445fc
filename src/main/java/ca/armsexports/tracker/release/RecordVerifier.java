package ca.armsexports.tracker.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import ca.armsexports.tracker.journal.Journal;
import ca.armsexports.tracker.journal.JournalBreak;
import ca.armsexports.tracker.journal.JournalEntry;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.Sha256;
import ca.armsexports.tracker.shared.change.CanonicalJson;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.shared.change.RecordedRow;
import ca.armsexports.tracker.shared.change.RecordedRows;
import org.jspecify.annotations.Nullable;

/** Collects what one verification reads, and what does not hold. */
final class RecordVerifier {

	private final ChangeCodec codec;

	private final Set<String> covered;

	private final Set<String> notCovered = new TreeSet<>();

	private final List<String> problems = new ArrayList<>();

	private final Map<Integer, Release> releases = new TreeMap<>();

	private final Map<Integer, Release> untold = new TreeMap<>();

	private final Map<String, ContentSum> listed = new TreeMap<>();

	private final Map<String, ContentSum> standing = new TreeMap<>();

	private long changes;

	private long entries;

	private long rows;

	private @Nullable KnownHead journalHead;

	RecordVerifier(ChangeCodec codec, List<RecordedRows> recorded) {
		this.codec = codec;
		this.covered = recorded.stream()
			.map((part) -> part.type().getSimpleName())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** What cannot even be read was tampered with too. */
	void attempt(String what, Runnable part) {
		try {
			part.run();
		}
		catch (RuntimeException ex) {
			this.problems.add("Reading %s failed: %s".formatted(what, ex.getMessage()));
		}
	}

	void verifyReleases(List<Release> all, ChangeRows content, @Nullable KnownHead known) {
		for (Release release : all) {
			this.releases.put(release.number().value(), release);
			if (release.number().compareTo(ReleaseNumber.FOUNDING) > 0) {
				this.untold.put(release.number().value(), release);
			}
		}
		if (all.isEmpty()) {
			this.problems.add("There is no release.");
		}
		for (ChainBreak found : ChainVerifier.verify(all, content::content)) {
			this.problems.add("Release %s: %s.".formatted(found.release(), switch (found.kind()) {
				case GAP -> "a release is missing before it";
				case PREVIOUS -> "it does not name the head of the release before";
				case CHANGES -> "its change list is not the one that was hashed";
				case HEADER -> "its row is not the one that was hashed";
			}));
		}
		if (known != null) {
			Release now = (known.number() <= Integer.MAX_VALUE) ? this.releases.get((int) known.number()) : null;
			if (now == null) {
				this.problems.add("Release %d, whose head was kept, is missing.".formatted(known.number()));
			}
			else if (!now.sha256().equals(known.sha256())) {
				this.problems.add("Release %d has another head than the one that was kept: the ledger was rewritten."
					.formatted(known.number()));
			}
		}
	}

	void verifyJournal(Journal journal, @Nullable KnownHead known) {
		boolean[] found = { known == null };
		List<JournalBreak> breaks = journal.verify((entry) -> {
			this.entries++;
			this.journalHead = new KnownHead(entry.number(), entry.sha256());
			found[0] |= this.journalHead.equals(known);
			acceptEntry(entry);
		});
		for (JournalBreak broken : breaks) {
			this.problems.add("Entry %d of the journal: %s.".formatted(broken.number(), switch (broken.kind()) {
				case GAP -> "an entry is missing before it";
				case PREVIOUS -> "it does not name the hash of the entry before";
				case ENTRY -> "it is not the one that was hashed";
			}));
		}
		if (!found[0]) {
			this.problems.add("The head of the journal that was kept is no entry of it: it was cut or rewritten.");
		}
		this.untold.keySet()
			.forEach((number) -> this.problems.add("No entry of the journal tells of release %d.".formatted(number)));
	}

	/** Each release is told of once, right after the head that it names. */
	private void acceptEntry(JournalEntry entry) {
		if (!entry.action().equals("release.publish") || entry.after() == null) {
			return;
		}
		Map<?, ?> told = CanonicalJson.read(entry.after(), Map.class);
		Release release = (told.get("number") instanceof Integer number) ? this.untold.remove(number) : null;
		if (release == null) {
			this.problems.add("Entry %d of the journal tells of a release that is not there, or was told of already."
				.formatted(entry.number()));
			return;
		}
		if (!release.sha256().hex().equals(told.get("sha256"))) {
			this.problems.add("Entry %d of the journal tells of another release %s than the one that is there."
				.formatted(entry.number(), release.number()));
		}
		Sha256 before = entry.previousSha256();
		if (!Objects.equals(before, release.journalSha256())) {
			this.problems.add("Release %s does not name the head of the journal before entry %d, which tells of it."
				.formatted(release.number(), entry.number()));
		}
	}

	void acceptLine(ChangeRows.PublishedLine line) {
		this.changes++;
		Change change = this.codec.read(line.change());
		if (!change.subject().equals(line.subject())) {
			this.problems.add("Release %s: line %d is filed under another subject than its own, %s."
				.formatted(line.release(), line.position(), change.subject()));
		}
		if (this.covered.contains(change.type())) {
			add(this.listed, change.type(), line.release(), line.change().content(), line.next());
		}
		else if (!this.codec.withdraws(line.change())) {
			this.notCovered.add(change.type());
		}
	}

	void acceptRow(RecordedRow row) {
		this.rows++;
		add(this.standing, row.change().type(), row.since(), CanonicalJson.write(row.change()), row.until());
	}

	private static void add(Map<String, ContentSum> sums, String type, ReleaseNumber release, String content,
			@Nullable ReleaseNumber until) {
		sums.merge("Release %s, %s".formatted(release, type), ContentSum.NOTHING.plus(content, until),
				ContentSum::plus);
	}

	VerificationReport report() {
		Set<String> all = new TreeSet<>(this.listed.keySet());
		all.addAll(this.standing.keySet());
		for (String part : all) {
			ContentSum wanted = this.listed.getOrDefault(part, ContentSum.NOTHING);
			ContentSum found = this.standing.getOrDefault(part, ContentSum.NOTHING);
			if (!wanted.equals(found)) {
				this.problems.add("%s: the %d published rows do not say what the %d lines of the change list say."
					.formatted(part, found.count(), wanted.count()));
			}
		}
		KnownHead head = this.releases.values()
			.stream()
			.reduce((earlier, later) -> later)
			.map((last) -> new KnownHead(last.number().value(), last.sha256()))
			.orElse(null);
		return new VerificationReport(this.releases.size(), this.changes, this.entries, this.rows,
				List.copyOf(this.covered), List.copyOf(this.notCovered), head, this.journalHead,
				List.copyOf(this.problems));
	}

}
