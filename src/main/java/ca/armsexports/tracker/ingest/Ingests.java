package ca.armsexports.tracker.ingest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import ca.armsexports.tracker.ingest.format.FileFormats;
import ca.armsexports.tracker.ingest.format.FileKind;
import ca.armsexports.tracker.ingest.format.UnreadableFile;
import ca.armsexports.tracker.journal.Journal;
import ca.armsexports.tracker.journal.JournalEntry;
import ca.armsexports.tracker.journal.Step;
import ca.armsexports.tracker.release.DraftId;
import ca.armsexports.tracker.release.DraftState;
import ca.armsexports.tracker.release.Drafts;
import ca.armsexports.tracker.release.OpenDraft;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.NotFound;
import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.shared.Sha256;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.source.FigureRegister;
import ca.armsexports.tracker.shared.change.WithdrawFigure;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Files on their way to drafts: taken in and kept, read in the background, looked at,
 * decided about, read again, and handed over as the typed changes of one draft. Nothing
 * published changes by any of it.
 */
@Service
@Transactional
public class Ingests {

	/** Changes are proposed in parts, so that a file of any length fits in memory. */
	private static final int PART = 1000;

	private final IngestRows rows;

	private final IngestWork work;

	private final IngestWorker worker;

	private final IngestSettings settings;

	private final Drafts drafts;

	private final FigureRegister figures;

	private final Journal journal;

	private final Clock clock;

	Ingests(IngestRows rows, IngestWork work, IngestWorker worker, IngestSettings settings, Drafts drafts,
			FigureRegister figures, Journal journal, Clock clock) {
		this.rows = rows;
		this.work = work;
		this.worker = worker;
		this.settings = settings;
		this.drafts = drafts;
		this.figures = figures;
		this.journal = journal;
		this.clock = clock;
	}

	/** The largest size of a file, in bytes. */
	public int largestSize() {
		return this.settings.limits().bytes();
	}

	/**
	 * Takes a file in, to be read in the background. The same file for the same source
	 * and years is taken in once, whoever brings it and however often; anew only if the
	 * draft that it became was given up.
	 * @param command the file and what it is said to be
	 * @return its ingest, new or the one that there is
	 * @throws UnreadableFile if it is too large or none of the kinds that are read
	 * @throws RefusedIngest if somebody gives the same file up at this moment
	 */
	public Taken take(NewIngest command) {
		FileKind kind = FileFormats.kindOf(command.bytes(), this.settings.limits());
		Sha256 sha256 = Sha256.of(command.bytes());
		Ingest before = this.rows.findSame(sha256, command.declaration()).orElse(null);
		if (before != null && !isDraftGivenUp(before)) {
			return repeated(before);
		}
		if (before != null) {
			letGo(before.id(), command.person());
		}
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		this.rows.keepFile(sha256, command.bytes(), command.person(), now);
		IngestId id = this.rows.insert(command, sha256, kind, now).orElse(null);
		if (id == null) {
			return this.rows.findSame(sha256, command.declaration())
				.map(Ingests::repeated)
				.orElseThrow(() -> new RefusedIngest(RefusedIngest.Kind.GIVEN_UP_NOW));
		}
		this.rows.addJob(id);
		write(command.person(), "ingest.take", id, null, Map.of("file", sha256, "name", command.name(), "bytes",
				command.bytes().length, "declaration", command.declaration()), null);
		wakeAfterwards();
		return new Taken(id, false, null);
	}

	private boolean isDraftGivenUp(Ingest ingest) {
		return ingest.draft() != null && this.drafts.getSummary(ingest.draft()).state() == DraftState.ABANDONED;
	}

	/** Its draft was given up: the file itself is too, so that it can come again. */
	private void letGo(IngestId id, PersonName person) {
		Ingest held = this.rows.hold(id).orElseThrow(() -> new NotFound("ingest", id));
		if (held.state() == IngestState.DRAFTED) {
			setGivenUp(held, person, null);
		}
	}

	private static Taken repeated(Ingest ingest) {
		return new Taken(ingest.id(), true, ingest.draft());
	}

	/**
	 * An ingest as it stands, with what was understood on the whole.
	 * @param id its number
	 * @throws NotFound if there is no such ingest
	 */
	@Transactional(readOnly = true)
	public Ingest getIngest(IngestId id) {
		return this.rows.find(id).orElseThrow(() -> new NotFound("ingest", id));
	}

	/**
	 * Which of some ingests there are. Of those from before the record was restored only
	 * the files are left.
	 * @param ids their numbers
	 */
	@Transactional(readOnly = true)
	public Set<IngestId> findKnown(Collection<IngestId> ids) {
		return Set.copyOf(this.rows.findKnown(ids));
	}

	/**
	 * Ingests, the latest first.
	 * @param limit how many at most
	 */
	@Transactional(readOnly = true)
	public List<IngestSummary> listIngests(int limit) {
		return this.rows.list(limit);
	}

	/**
	 * Lines of a file and what each was understood as, in the order of the file.
	 * @param id the ingest
	 * @param filter which lines
	 * @param after the position of the line before the first of them; 0 to begin
	 * @param limit how many at most
	 */
	@Transactional(readOnly = true)
	public List<ReadLine> listLines(IngestId id, LineFilter filter, int after, int limit) {
		return this.rows.listLines(id, filter, after, limit);
	}

	/**
	 * A file as it came.
	 * @param sha256 its hash
	 * @throws NotFound if no such file is kept
	 */
	@Transactional(readOnly = true)
	public byte[] getFile(Sha256 sha256) {
		return this.rows.findContent(sha256).orElseThrow(() -> new NotFound("file", sha256));
	}

	/**
	 * Decides about names, codes, marks, columns and the format of numbers, and has the
	 * file read again.
	 * @param id the ingest
	 * @param person who decides
	 * @param revision the revision that the person saw
	 * @param declaration the same source and years, perhaps another format of numbers
	 * @param layout how its tables are to be understood; none to have it proposed again
	 * @param choices all choices, those made before among them
	 * @throws RefusedIngest if it is being read, was handed over or given up, or somebody
	 * decided meanwhile
	 */
	public void decide(IngestId id, PersonName person, int revision, Declaration declaration, @Nullable Layout layout,
			Choices choices) {
		Ingest ingest = hold(id, revision, IngestState.READ, IngestState.REFUSED);
		Declaration before = ingest.declaration();
		if (!before.source().equals(declaration.source()) || !before.firstYear().equals(declaration.firstYear())
				|| !before.lastYear().equals(declaration.lastYear())) {
			throw new IllegalArgumentException("the same file for another source or other years is another ingest");
		}
		this.rows.setWaiting(id, declaration, layout, choices);
		this.rows.addJob(id);
		write(person, "ingest.decide", id, new Decision(ingest.declaration(), ingest.layout(), ingest.choices()),
				new Decision(declaration, layout, choices), null);
		wakeAfterwards();
	}

	/**
	 * Makes one draft of everything that is new or changed, compared with what is
	 * published at this moment.
	 * @param id the ingest
	 * @param revision the revision that the person saw
	 * @param command who answers for the draft, why it is made and what it is called
	 * @param withdrawGone whether figures that the file does not state any more shall be
	 * withdrawn
	 * @return the draft
	 * @throws RefusedIngest if problems are left that must be mended, if the file says
	 * nothing new, or if it is not in a state to be handed over
	 */
	public DraftId handOver(IngestId id, int revision, OpenDraft command, boolean withdrawGone) {
		Ingest ingest = holdClean(id, revision);
		DraftId draft = this.drafts.open(command);
		propose(ingest, draft, command.editor(), withdrawGone);
		return draft;
	}

	/**
	 * Puts everything that is new or changed into a draft that there is, such as the one
	 * that records the document. It and the draft state no cell twice.
	 * @param id the ingest
	 * @param revision the revision that the person saw
	 * @param editor who answers for it
	 * @param draft the draft
	 * @param withdrawGone whether figures that the file does not state any more shall be
	 * withdrawn
	 * @throws RefusedIngest as for a new draft, and if the draft takes no more changes or
	 * concerns cells that the file states
	 */
	public void handOver(IngestId id, int revision, PersonName editor, DraftId draft, boolean withdrawGone) {
		Ingest ingest = holdClean(id, revision);
		if (this.drafts.getHeld(draft).state() != DraftState.PROPOSED) {
			throw new RefusedIngest(RefusedIngest.Kind.DRAFT_CLOSED, null, draft, 0);
		}
		DraftCells cells = DraftCells.of(draft, this.drafts);
		Published published = this.work.published();
		AtomicInteger both = new AtomicInteger();
		readLines(id, (lines) -> both.addAndGet(cells.countIn(lines, published)));
		both.addAndGet(withdrawGone ? cells.countIn(Objects.requireNonNull(ingest.reading())) : 0);
		if (both.get() > 0) {
			throw new RefusedIngest(RefusedIngest.Kind.IN_DRAFT, null, draft, both.get());
		}
		propose(ingest, draft, editor, withdrawGone);
	}

	private Ingest holdClean(IngestId id, int revision) {
		Ingest ingest = hold(id, revision, IngestState.READ);
		Reading reading = ingest.reading();
		if (reading == null || !reading.isClean()) {
			throw new RefusedIngest(RefusedIngest.Kind.PROBLEMS_LEFT, null, null,
					(reading != null) ? reading.blocking() : 0);
		}
		return ingest;
	}

	private void propose(Ingest ingest, DraftId draft, PersonName editor, boolean withdrawGone) {
		Reading reading = Objects.requireNonNull(ingest.reading());
		ChangeMaker maker = new ChangeMaker(this.work.published(), ingest.choices(),
				LocalDate.ofInstant(ingest.takenAt(), ZoneOffset.UTC));
		int count = propose(draft, editor, maker.ofDecisions(reading, languageOf(ingest.declaration())));
		AtomicInteger news = new AtomicInteger();
		readLines(ingest.id(), (lines) -> news.addAndGet(propose(draft, editor, changesOf(lines, maker))));
		if (withdrawGone) {
			news.addAndGet(propose(draft, editor, reading.gone().stream().map(WithdrawFigure::new).toList()));
		}
		if (news.get() == 0) {
			throw new RefusedIngest(RefusedIngest.Kind.NOTHING_NEW);
		}
		this.rows.setDrafted(ingest.id(), draft);
		write(editor, "ingest.hand_over", ingest.id(), null,
				Map.of("draft", draft.value(), "changes", count + news.get()), null);
	}

	/** Hands on the lines of a file part by part, in order. */
	private void readLines(IngestId id, Consumer<List<ReadLine>> reader) {
		int after = 0;
		List<ReadLine> part;
		do {
			part = this.rows.listLines(id, LineFilter.ALL, after, PART);
			after = part.isEmpty() ? after : part.getLast().position();
			reader.accept(part);
		}
		while (part.size() == PART);
	}

	/**
	 * Gives an ingest up. The file stays kept; it can be taken in again.
	 * @param id the ingest
	 * @param person who gives it up
	 * @param revision the revision that the person saw
	 * @param reason why
	 * @throws RefusedIngest if it is being read, was handed over or given up
	 */
	public void giveUp(IngestId id, PersonName person, int revision, String reason) {
		Ingest ingest = hold(id, revision, IngestState.READ, IngestState.REFUSED);
		setGivenUp(ingest, person, reason);
	}

	private void setGivenUp(Ingest ingest, PersonName person, @Nullable String reason) {
		this.rows.setGivenUp(ingest.id());
		this.rows.removeLines(ingest.id());
		Map<String, Object> before = (ingest.draft() != null)
				? Map.of("state", ingest.state().code(), "draft", ingest.draft().value())
				: Map.of("state", ingest.state().code());
		write(person, "ingest.give_up", ingest.id(), before, null, reason);
	}

	private List<Change> changesOf(List<ReadLine> lines, ChangeMaker maker) {
		List<Statement> news = lines.stream()
			.flatMap((line) -> line.statements().stream())
			.filter(maker::isNews)
			.toList();
		int wanted = (int) news.stream().filter(maker::needsNumber).count();
		List<FigureId> numbers = new ArrayList<>();
		while (numbers.size() < wanted) {
			numbers.addAll(this.figures.nextIds(Math.min(PART, wanted - numbers.size())));
		}
		Iterator<FigureId> next = numbers.iterator();
		return news.stream().flatMap((statement) -> maker.of(statement, next).stream()).toList();
	}

	private int propose(DraftId draft, PersonName editor, List<? extends Change> changes) {
		for (int start = 0; start < changes.size(); start += PART) {
			this.drafts.propose(draft, editor, changes.subList(start, Math.min(start + PART, changes.size())));
		}
		return changes.size();
	}

	/** The language whose numbers the file writes is that of its names. */
	private static Language languageOf(Declaration declaration) {
		return switch (declaration.numbers()) {
			case ENGLISH -> Language.EN;
			case FRENCH -> Language.FR;
			case SPANISH -> Language.ES;
		};
	}

	private Ingest hold(IngestId id, int revision, IngestState... states) {
		Ingest ingest = this.rows.hold(id).orElseThrow(() -> new NotFound("ingest", id));
		if (!List.of(states).contains(ingest.state())) {
			throw refused(ingest, switch (ingest.state()) {
				case WAITING, READING -> RefusedIngest.Kind.BEING_READ;
				case DRAFTED -> RefusedIngest.Kind.DRAFTED;
				case GIVEN_UP -> RefusedIngest.Kind.GIVEN_UP;
				case READ, REFUSED -> RefusedIngest.Kind.UNREADABLE;
			});
		}
		if (ingest.revision() != revision) {
			throw refused(ingest, RefusedIngest.Kind.DECIDED_MEANWHILE);
		}
		return ingest;
	}

	/** A refusal that names who did the last thing to the file. */
	private RefusedIngest refused(Ingest ingest, RefusedIngest.Kind kind) {
		List<JournalEntry> steps = this.journal.listEntries("ingest " + ingest.id());
		PersonName last = steps.isEmpty() ? ingest.person() : steps.getLast().person();
		return new RefusedIngest(kind, last, ingest.draft(), 0);
	}

	private void write(PersonName person, String action, IngestId id, @Nullable Object before, @Nullable Object after,
			@Nullable String reason) {
		this.journal.write(new Step(person, action, "ingest " + id, before, after, reason));
	}

	private void wakeAfterwards() {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				Ingests.this.worker.wake();
			}
		});
	}

	/** What was decided, for the journal. */
	record Decision(Declaration declaration, @Nullable Layout layout, Choices choices) {
	}

}
