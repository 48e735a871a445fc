package ca.armsexports.tracker.release;

import ca.armsexports.tracker.shared.PersonName;
import java.time.Instant;
import java.util.List;

import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.ReleaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it stands.
 *
 * @param id its number
 * @param state how far it is
 * @param editor who answers for it
 * @param openedAt when it was opened
 * @param reason why the record is to change
 * @param title what changes, in a few words
 * @param note what readers should know
 * @param approver who approved this content, if anybody did
 * @param approvedAt when
 * @param release the release it became
 * @param changes its changes, in order
 */
public record DraftSummary(DraftId id, DraftState state, PersonName editor, Instant openedAt, ReasonClass reason,
		LocalizedText title, LocalizedText note, @Nullable PersonName approver, @Nullable Instant approvedAt,
		@Nullable ReleaseNumber release, List<RecordedChange> changes) {
}
