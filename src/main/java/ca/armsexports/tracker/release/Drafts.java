package ca.armsexports.tracker.release;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import ca.armsexports.tracker.journal.Journal;
import ca.armsexports.tracker.journal.Step;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.NotFound;
import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.Sha256;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.shared.change.Warning;
import ca.armsexports.tracker.shared.change.Withdrawal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts of typed changes on their way to a release. Every step is in the journal.
 */
@Service
@Transactional
public class Drafts {

	private final DraftRepository drafts;

	private final ChangeRows rows;

	private final DraftNotes notes;

	private final DraftCheck check;

	private final ChangeCodec codec;

	private final References references;

	private final Journal journal;

	private final SingleEditor singleEditor;

	private final Clock clock;

	Drafts(DraftRepository drafts, ChangeRows rows, DraftNotes notes, DraftCheck check, ChangeCodec codec,
			References references, Journal journal, SingleEditor singleEditor, Clock clock) {
		this.drafts = drafts;
		this.rows = rows;
		this.notes = notes;
		this.check = check;
		this.codec = codec;
		this.references = references;
		this.journal = journal;
		this.singleEditor = singleEditor;
		this.clock = clock;
	}

	/**
	 * Opens an empty draft.
	 * @param command who, why and what
	 * @return its number
	 */
	public DraftId open(OpenDraft command) {
		DraftId id = this.drafts.save(new Draft(command, null, now())).id();
		write(command.editor(), "draft.open", id, null, command);
		return id;
	}

	/**
	 * Says anew what the release will be called and why it is made. A given approval is
	 * void afterwards.
	 * @param id the draft
	 * @param command who says it, and what
	 * @param version the version of the draft that the person saw
	 * @throws NotFound if there is no such draft
	 * @throws RefusedStep if it takes no more changes, or something happened to it since
	 */
	public void describe(DraftId id, OpenDraft command, int version) {
		Draft draft = hold(id);
		DraftSummary before = draft.toSummary();
		if (before.version() != version) {
			throw new RefusedStep(RefusedStep.Kind.DESCRIBED_ANEW);
		}
		draft.describe(command.editor(), command.reason(), command.title(), command.note());
		write(command.editor(), "draft.describe", id, description(before.reason(), before.title(), before.note()),
				description(command.reason(), command.title(), command.note()));
	}

	/**
	 * Proposes a change, in place of an earlier one on the same subject. A change to what
	 * is published already is none, and takes an earlier one away. A given approval is
	 * void afterwards.
	 * @param id the draft
	 * @param editor who proposes it
	 * @param change the change
	 * @param seen the revision of the change that the editor saw in the draft; 0 for none
	 * @throws NotFound if there is no such draft
	 * @throws RefusedStep if it takes no more changes
	 * @throws StaleProposal if the draft holds another revision by now
	 */
	public void propose(DraftId id, PersonName editor, Change change, int seen) {
		Draft draft = hold(id);
		RecordedChange recorded = this.codec.write(change);
		ProposedChange before = requireSeen(id, change.subject(), seen, recorded);
		draft.change(editor);
		this.rows.put(id, editor, List.of(new ChangeRows.Line(change.subject(), recorded)));
		write(editor, "draft.propose", id, (before != null) ? before.change() : null, recorded);
	}

	/**
	 * Proposes to take something off the record, in place of an earlier change to it. A
	 * given approval is void afterwards.
	 * @param id the draft
	 * @param editor who proposes it
	 * @param subject what is to be withdrawn, such as {@code event pe-2022-12-protests}
	 * @param seen the revision of the change to it that the editor saw in the draft; 0
	 * for none
	 * @throws NotFound if there is no such draft
	 * @throws RefusedStep if it takes no more changes, or the subject is not on record
	 * @throws StaleProposal if the draft holds another revision by now
	 */
	public void withdraw(DraftId id, PersonName editor, String subject, int seen) {
		if (this.rows.findPublished(subject).filter((standing) -> !this.codec.withdraws(standing)).isEmpty()) {
			throw new RefusedStep(RefusedStep.Kind.NOT_ON_RECORD, subject);
		}
		propose(id, editor, Withdrawal.of(subject), seen);
	}

	/**
	 * Proposes many changes at once, as a file does, each in place of an earlier one on
	 * its subject; those to what is published already are left out.
	 * @param id the draft
	 * @param editor who proposes them
	 * @param changes the changes, of different subjects, as many as are in memory at a
	 * time; a file of 100,000 comes in parts
	 * @throws NotFound if there is no such draft
	 * @throws RefusedStep if it takes no more changes, or two changes have one subject
	 */
	public void propose(DraftId id, PersonName editor, Collection<? extends Change> changes) {
		Draft draft = hold(id);
		Map<String, RecordedChange> lines = lines(changes);
		draft.change(editor);
		put(id, editor, lines);
	}

	/**
	 * Proposes and takes back many changes at once, as a grid does, if the draft holds
	 * what the editor saw of each subject. Else nothing happens. A given approval is void
	 * afterwards.
	 * @param id the draft
	 * @param editor who does it
	 * @param changes the changes, of different subjects
	 * @param seen the revision of each subject that the editor saw, 0 for none; what no
	 * change is about is taken back
	 * @throws NotFound if there is no such draft
	 * @throws RefusedStep if it takes no more changes, or two changes have one subject
	 * @throws StaleProposal if the draft holds another revision of a subject by now,
	 * naming the first
	 */
	public void revise(DraftId id, PersonName editor, Collection<? extends Change> changes, Map<String, Integer> seen) {
		Draft draft = hold(id);
		Map<String, RecordedChange> lines = lines(changes);
		Map<String, ProposedChange> standing = this.rows.find(id, seen.keySet());
		seen.forEach((subject, revision) -> requireSeen(subject, standing.get(subject), revision, lines.get(subject)));
		draft.change(editor);
		standing.values().stream().filter((change) -> !lines.containsKey(change.subject())).forEach((change) -> {
			this.rows.remove(id, change.subject());
			write(editor, "draft.take_back", id, change.change(), null);
		});
		if (!lines.isEmpty()) {
			put(id, editor, lines);
		}
	}

	/**
	 * Takes a proposed change back. A given approval is void afterwards.
	 * @param id the draft
	 * @param editor who takes it back
	 * @param subject what the change is about
	 * @param seen the revision that the editor saw
	 * @throws NotFound if there is no such draft
	 * @throws RefusedStep if it takes no more changes
	 * @throws StaleProposal if the draft holds another revision by now
	 */
	public void takeBack(DraftId id, PersonName editor, String subject, int seen) {
		Draft draft = hold(id);
		ProposedChange before = requireSeen(id, subject, seen, null);
		if (before != null) {
			draft.change(editor);
			this.rows.remove(id, subject);
			write(editor, "draft.take_back", id, before.change(), null);
		}
	}

	/**
	 * Puts every change beside what is published now; changes that say the same are gone.
	 * A given approval is void if anything moved.
	 * @param id the draft
	 * @param editor who asks for it
	 * @throws NotFound if there is no such draft
	 * @throws RefusedStep if it takes no more changes
	 */
	public void compareAnew(DraftId id, PersonName editor) {
		Draft draft = hold(id);
		if (!this.rows.listOutdated(id, 1).isEmpty()) {
			draft.change(editor);
			DraftContent before = this.rows.content(id);
			this.rows.compareAnew(id);
			write(editor, "draft.compare_anew", id, before, this.rows.content(id));
		}
	}

	/**
	 * Looks for slips and keeps what was found, with the reasons that were given before.
	 * @param id the draft
	 * @return the warnings, in the order of the changes
	 * @throws NotFound if there is no such draft
	 */
	public List<DraftWarning> findWarnings(DraftId id) {
		hold(id);
		this.notes.replaceWarnings(id, this.check.findWarnings(id));
		return this.notes.listWarnings(id);
	}

	/**
	 * Says why something that looks like a slip is none.
	 * @param id the draft
	 * @param warning the warning
	 * @param person who says so
	 * @param reason why, in 3 to 1,000 characters
	 * @throws NotFound if the draft has no such warning
	 */
	public void explain(DraftId id, Warning warning, PersonName person, String reason) {
		hold(id);
		if (!this.notes.explain(id, warning, person, reason, now())) {
			throw new NotFound("warning", warning.kind());
		}
		this.journal.write(new Step(person, "draft.explain", subject(id), warning, null, reason));
	}

	/**
	 * Says something of a draft.
	 * @param id the draft
	 * @param person who says it
	 * @param words up to 4,000 characters
	 * @throws NotFound if there is no such draft
	 */
	public void comment(DraftId id, PersonName person, String words) {
		hold(id);
		this.notes.comment(id, person, words, now());
		write(person, "draft.comment", id, null, Map.of("words", words));
	}

	/**
	 * Hands a draft over for approval.
	 * @param id the draft
	 * @param person who hands it over
	 * @throws NotFound if there is no such draft
	 * @throws RefusedStep if it is not open, is empty, has a warning without a reason, or
	 * something else was published on one of its subjects since, or it withdraws what is
	 * not on record or what others refer to
	 */
	public void check(DraftId id, PersonName person) {
		Draft draft = hold(id);
		DraftContent content = this.rows.content(id);
		draft.check(content);
		requireCurrent(id);
		requireWithdrawable(id);
		if (findWarnings(id).stream().anyMatch(DraftWarning::isOpen)) {
			throw new RefusedStep(RefusedStep.Kind.OPEN_WARNINGS);
		}
		write(person, "draft.check", id, null, content);
	}

	/**
	 * Gives a draft back to its editors.
	 * @param id the draft
	 * @param person who sends it back
	 * @param reason what is to be mended
	 * @throws NotFound if there is no such draft
	 * @throws RefusedStep if it was not handed over
	 */
	public void sendBack(DraftId id, PersonName person, String reason) {
		hold(id).sendBack(reason);
		this.journal.write(new Step(person, "draft.send_back", subject(id), null, null, reason));
	}

	/**
	 * Approves a draft's content as it stands.
	 * @param id the draft
	 * @param approver a second person, unless the setting for a single editor is on
	 * @param seen the content that the approver saw
	 * @throws NotFound if there is no such draft
	 * @throws RefusedStep if it was not handed over, holds something else by now, or the
	 * approver had a hand in it
	 */
	public void approve(DraftId id, PersonName approver, Sha256 seen) {
		Draft draft = hold(id);
		DraftContent content = this.rows.content(id);
		if (!content.sha256().equals(seen)) {
			throw new RefusedStep(RefusedStep.Kind.OTHER_CONTENT);
		}
		requireCurrent(id);
		draft.approve(approver, content, this.singleEditor.isAllowed(), now());
		write(approver, "draft.approve", id, null, content);
	}

	/**
	 * Gives a draft up. It can still be read.
	 * @param id the draft
	 * @param person who gives it up
	 * @throws NotFound if there is no such draft
	 * @throws RefusedStep if it is published or given up already
	 */
	public void abandon(DraftId id, PersonName person) {
		hold(id).abandon();
		write(person, "draft.abandon", id, null, null);
	}

	/**
	 * Opens a draft that takes a release back: what stood before on each of its subjects
	 * is proposed again, and what it recorded first is withdrawn. The last change is
	 * taken back first, so that nothing counts for a cell beside another in between.
	 * @param release the release
	 * @param command who takes it back, and why
	 * @return the draft
	 * @throws RefusedStep if a later release changed one of the subjects again, something
	 * else refers by now to what it recorded, or it is the founding record
	 */
	public DraftId undo(ReleaseNumber release, OpenDraft command) {
		if (release.equals(ReleaseNumber.FOUNDING)) {
			throw new RefusedStep(RefusedStep.Kind.FOUNDING);
		}
		List<ChangeRows.Line> lines = new ArrayList<>();
		for (ChangeRows.Standing line : this.rows.listStanding(release)) {
			if (!line.stands()) {
				throw new RefusedStep(RefusedStep.Kind.CHANGED_AGAIN, line.subject());
			}
			lines.add(new ChangeRows.Line(line.subject(),
					(line.before() != null) ? line.before() : this.codec.write(Withdrawal.of(line.subject()))));
		}
		Draft draft = this.drafts.save(new Draft(command, release, now()));
		this.rows.put(draft.id(), command.editor(), lines.reversed());
		requireWithdrawable(draft.id());
		write(command.editor(), "draft.undo", draft.id(), Map.of("release", release), command);
		return draft.id();
	}

	/**
	 * A draft as it stands.
	 * @param id the draft
	 * @throws NotFound if there is no such draft
	 */
	@Transactional(readOnly = true)
	public DraftSummary getSummary(DraftId id) {
		return this.drafts.findById(id.value()).map(Draft::toSummary).orElseThrow(() -> new NotFound("draft", id));
	}

	/**
	 * A draft as it stands, which nobody else changes until the caller's transaction
	 * ends.
	 * @param id the draft
	 * @throws NotFound if there is no such draft
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public DraftSummary getHeld(DraftId id) {
		return hold(id).toSummary();
	}

	/**
	 * Which of some drafts there are. Those that were published before the record was
	 * restored are in the journal alone.
	 * @param ids the drafts
	 */
	@Transactional(readOnly = true)
	public Set<DraftId> findKnown(Collection<DraftId> ids) {
		return this.drafts.findKnown(ids.stream().map(DraftId::value).toList())
			.stream()
			.map(DraftId::new)
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Drafts in some states, the latest first.
	 * @param states the states
	 * @param limit how many at most
	 */
	@Transactional(readOnly = true)
	public List<DraftSummary> listDrafts(Set<DraftState> states, int limit) {
		return this.drafts.listDrafts(states, limit).stream().map(Draft::toSummary).toList();
	}

	/**
	 * How many changes a draft holds, and their hash, which an approver sees.
	 * @param id the draft
	 */
	@Transactional(readOnly = true)
	public DraftContent getContent(DraftId id) {
		return this.rows.content(id);
	}

	/**
	 * How many changes a draft holds.
	 * @param id the draft
	 */
	@Transactional(readOnly = true)
	public int countChanges(DraftId id) {
		return this.rows.count(id);
	}

	/**
	 * Changes of a draft, in order.
	 * @param id the draft
	 * @param after the position of the change before; 0 to begin with the first
	 * @param limit how many at most
	 */
	@Transactional(readOnly = true)
	public List<ProposedChange> listChanges(DraftId id, long after, int limit) {
		return this.rows.list(id, after, limit);
	}

	/**
	 * What a draft proposes on a subject.
	 * @param id the draft
	 * @param subject such as {@code figure 20}
	 */
	@Transactional(readOnly = true)
	public Optional<ProposedChange> findChange(DraftId id, String subject) {
		return this.rows.find(id, subject);
	}

	/**
	 * Hands on all changes of a draft, in order, however many they are.
	 * @param id the draft
	 * @param reader takes each change
	 */
	@Transactional(readOnly = true)
	public void readChanges(DraftId id, Consumer<ProposedChange> reader) {
		this.rows.readParts(id, (part) -> part.forEach(reader));
	}

	/**
	 * What a draft proposes of one type, in order, such as the documents that its figures
	 * may cite.
	 * @param id the draft
	 * @param type the type, such as {@code RecordSource}
	 */
	@Transactional(readOnly = true)
	public List<Change> listChanges(DraftId id, String type) {
		return this.rows.list(id, type).stream().map(this.codec::read).toList();
	}

	/**
	 * What drafts that still take changes propose of one type, in the order of the
	 * drafts.
	 * @param type the type, such as {@code RecordSource}
	 * @param limit how many at most
	 */
	@Transactional(readOnly = true)
	public List<Change> listProposed(String type, int limit) {
		return this.rows.listProposed(type, limit).stream().map(this.codec::read).toList();
	}

	/**
	 * A change as the value that its feature module wrote.
	 * @param recorded the change
	 */
	public Change read(RecordedChange recorded) {
		return this.codec.read(recorded);
	}

	/**
	 * The subjects on which something else was published since they were proposed; the
	 * draft must be compared anew before it is handed over.
	 * @param id the draft
	 * @param limit how many at most
	 */
	@Transactional(readOnly = true)
	public List<String> listOutdated(DraftId id, int limit) {
		return this.rows.listOutdated(id, limit);
	}

	/**
	 * What people said of a draft, in order.
	 * @param id the draft
	 */
	@Transactional(readOnly = true)
	public List<DraftComment> listComments(DraftId id) {
		return this.notes.listComments(id);
	}

	/**
	 * The warnings that were found when it was looked for them last.
	 * @param id the draft
	 */
	@Transactional(readOnly = true)
	public List<DraftWarning> listWarnings(DraftId id) {
		return this.notes.listWarnings(id);
	}

	private Map<String, RecordedChange> lines(Collection<? extends Change> changes) {
		Map<String, RecordedChange> lines = new LinkedHashMap<>();
		for (Change change : changes) {
			if (lines.put(change.subject(), this.codec.write(change)) != null) {
				throw new RefusedStep(RefusedStep.Kind.TWICE, change.subject());
			}
		}
		return lines;
	}

	private void put(DraftId id, PersonName editor, Map<String, RecordedChange> lines) {
		List<ChangeRows.Line> list = new ArrayList<>();
		lines.forEach((subject, change) -> list.add(new ChangeRows.Line(subject, change)));
		this.rows.put(id, editor, list);
		write(editor, "draft.propose_many", id, null, ChangeList.of(List.copyOf(lines.values())));
	}

	private @Nullable ProposedChange requireSeen(DraftId id, String subject, int seen,
			@Nullable RecordedChange change) {
		ProposedChange standing = this.rows.find(id, subject).orElse(null);
		requireSeen(subject, standing, seen, change);
		return standing;
	}

	private static void requireSeen(String subject, @Nullable ProposedChange standing, int seen,
			@Nullable RecordedChange change) {
		if (((standing != null) ? standing.revision() : 0) != seen) {
			throw new StaleProposal(subject, standing, change);
		}
	}

	private void requireCurrent(DraftId id) {
		List<String> outdated = this.rows.listOutdated(id, 3);
		if (!outdated.isEmpty()) {
			throw new RefusedStep(RefusedStep.Kind.OUTDATED, String.join(", ", outdated));
		}
	}

	private void requireWithdrawable(DraftId id) {
		List<String> missing = this.rows.listNotOnRecord(id, 3);
		if (!missing.isEmpty()) {
			throw new RefusedStep(RefusedStep.Kind.NOT_ON_RECORD, String.join(", ", missing));
		}
		this.references.requireOnRecord(id);
	}

	private Draft hold(DraftId id) {
		return this.drafts.findHeld(id.value()).orElseThrow(() -> new NotFound("draft", id));
	}

	private void write(PersonName person, String action, DraftId id, @Nullable Object before, @Nullable Object after) {
		this.journal.write(Step.of(person, action, subject(id), before, after));
	}

	private static String subject(DraftId id) {
		return "draft " + id;
	}

	private static Map<String, Object> description(ReasonClass reason, LocalizedText title, LocalizedText note) {
		return Map.of("reason", reason, "title", title, "note", note);
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
	}

}
