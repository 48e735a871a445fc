package ca.armsexports.tracker.desk.draft;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ca.armsexports.tracker.account.DeskFrame;
import ca.armsexports.tracker.desk.entry.Difference;
import ca.armsexports.tracker.desk.entry.Differences;
import ca.armsexports.tracker.journal.Journal;
import ca.armsexports.tracker.release.DraftId;
import ca.armsexports.tracker.release.DraftState;
import ca.armsexports.tracker.release.DraftSummary;
import ca.armsexports.tracker.release.DraftWarning;
import ca.armsexports.tracker.release.Drafts;
import ca.armsexports.tracker.release.Ledger;
import ca.armsexports.tracker.release.ProposedChange;
import ca.armsexports.tracker.release.RefusedStep;
import ca.armsexports.tracker.release.Release;
import ca.armsexports.tracker.release.SingleEditor;
import ca.armsexports.tracker.release.StaleProposal;
import ca.armsexports.tracker.shared.change.RefusedChange;
import org.springframework.stereotype.Component;

/** Puts the pages of drafts together. */
@Component
class DraftPages {

	private static final int MOST_DRAFTS = 50;

	private static final int MOST_RELEASES = 10;

	/** Changes on a page. */
	static final int MOST_CHANGES = 100;

	private static final int MOST_OUTDATED = 20;

	/** Subjects that are called by what they are about. */
	private static final int MOST_TITLES = 200;

	private final Drafts drafts;

	private final Ledger ledger;

	private final Journal journal;

	private final Differences differences;

	private final SingleEditor singleEditor;

	DraftPages(Drafts drafts, Ledger ledger, Journal journal, Differences differences, SingleEditor singleEditor) {
		this.drafts = drafts;
		this.ledger = ledger;
		this.journal = journal;
		this.differences = differences;
		this.singleEditor = singleEditor;
	}

	DraftsPage drafts(DeskFrame frame) {
		List<Release> releases = this.ledger.listReleases().reversed();
		return new DraftsPage(frame,
				this.drafts.listDrafts(EnumSet.of(DraftState.PROPOSED, DraftState.CHECKED, DraftState.APPROVED),
						MOST_DRAFTS),
				this.drafts.listDrafts(EnumSet.of(DraftState.PUBLISHED, DraftState.ABANDONED), MOST_DRAFTS),
				releases.stream().filter((release) -> release.number().value() > 1).limit(MOST_RELEASES).toList());
	}

	DraftPage draft(DraftId id, long after, DeskFrame frame) {
		return draft(id, after, "", frame);
	}

	/** The page of a draft with why its last step was refused. */
	DraftPage refusing(DraftId id, RefusedStep refused, DeskFrame frame) {
		return draft(id, 0, frame.phrases().text("draft.refused." + refused.kind().code(), refused.subject()), frame);
	}

	/** The page of a draft of which somebody else changed a line in the meantime. */
	DraftPage refusing(DraftId id, StaleProposal stale, DeskFrame frame) {
		ProposedChange standing = stale.standing();
		return draft(id, 0, (standing != null) ? frame.phrases().text("entry.stale", standing.editor())
				: frame.phrases().text("entry.stale.taken_back"), frame);
	}

	/** The page of a draft that the record does not allow to be published. */
	DraftPage refusing(DraftId id, RefusedChange refused, DeskFrame frame) {
		return draft(id, 0, frame.phrases().text("draft.refused.change", refused.field()), frame);
	}

	private DraftPage draft(DraftId id, long after, String refusal, DeskFrame frame) {
		DraftSummary draft = this.drafts.getSummary(id);
		List<ProposedChange> changes = this.drafts.listChanges(id, after, MOST_CHANGES + 1);
		List<ProposedChange> shown = changes.subList(0, Math.min(changes.size(), MOST_CHANGES));
		List<DraftWarning> warnings = this.drafts.listWarnings(id);
		List<String> outdated = draft.isOpen() ? this.drafts.listOutdated(id, MOST_OUTDATED) : List.of();
		return new DraftPage(frame, draft, this.drafts.countChanges(id),
				(draft.state() == DraftState.CHECKED) ? this.drafts.getContent(id).sha256() : null,
				this.differences.of(id, shown, frame.phrases()),
				(changes.size() > MOST_CHANGES) ? shown.getLast().position() : null, outdated, warnings,
				titles(id,
						Stream.concat(outdated.stream(), warnings.stream().map((found) -> found.warning().subject())),
						frame),
				this.drafts.listComments(id), this.journal.listEntries("draft " + id).reversed(),
				this.singleEditor.isAllowed(), refusal);
	}

	private Map<String, String> titles(DraftId id, Stream<String> subjects, DeskFrame frame) {
		List<ProposedChange> changes = subjects.distinct()
			.limit(MOST_TITLES)
			.map((subject) -> this.drafts.findChange(id, subject))
			.flatMap(Optional::stream)
			.toList();
		return this.differences.of(id, changes, frame.phrases())
			.stream()
			.collect(Collectors.toMap((found) -> found.change().subject(), Difference::title));
	}

	DraftFormPage form(DeskFrame frame) {
		return new DraftFormPage(frame, "/admin/drafts", "draft.new", DraftForm.EMPTY, Map.of(), Map.of(), "");
	}

	DraftFormPage form(DraftId id, DeskFrame frame) {
		return new DraftFormPage(frame, "/admin/drafts/" + id + "/describe", "draft.describe",
				DraftForm.of(this.drafts.getSummary(id)), Map.of(), Map.of(), "");
	}

	DraftFormPage undoing(int release, DeskFrame frame) {
		return new DraftFormPage(frame, "/admin/releases/" + release + "/undo", "draft.undo", DraftForm.EMPTY, Map.of(),
				Map.of(), "");
	}

}
