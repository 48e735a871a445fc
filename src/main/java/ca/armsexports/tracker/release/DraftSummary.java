package ca.armsexports.tracker.release;

import java.time.Instant;
import java.util.Set;

import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.shared.ReleaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it stands, without its changes.
 *
 * @param id its number
 * @param version counts up with everything that happens to it; an edit of an older one is
 * refused
 * @param state how far it is
 * @param editor who opened it and answers for it
 * @param editors everybody who ever changed its content
 * @param openedAt when it was opened
 * @param reason why the record is to change
 * @param title what changes, in a few words
 * @param note what readers should know
 * @param sentBackReason why it was sent back, until it is handed over again
 * @param approver who approved this content, if anybody did
 * @param approvedAt when
 * @param undoes the release that it takes back, if it does
 * @param release the release it became
 */
public record DraftSummary(DraftId id, int version, DraftState state, PersonName editor, Set<PersonName> editors,
		Instant openedAt, ReasonClass reason, LocalizedText title, LocalizedText note, @Nullable String sentBackReason,
		@Nullable PersonName approver, @Nullable Instant approvedAt, @Nullable ReleaseNumber undoes,
		@Nullable ReleaseNumber release) {

	/**
	 * Whether a person ever changed its content, and so approves it only if a single
	 * editor is allowed.
	 * @param person the person
	 */
	public boolean hasHandInIt(PersonName person) {
		return this.editors.stream().anyMatch(person::isSamePerson);
	}

	/** Whether it may still become a release. */
	public boolean isOpen() {
		return this.state != DraftState.PUBLISHED && this.state != DraftState.ABANDONED;
	}

}
