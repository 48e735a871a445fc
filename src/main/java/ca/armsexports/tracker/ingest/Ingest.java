package ca.armsexports.tracker.ingest;

import java.time.Instant;

import ca.armsexports.tracker.ingest.format.FileKind;
import ca.armsexports.tracker.release.DraftId;
import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.shared.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way to a draft.
 *
 * @param id its number
 * @param file the hash of the file
 * @param name the name of the file, for people only
 * @param kind what kind of file it is
 * @param declaration what it is said to be
 * @param person who brought it
 * @param takenAt when
 * @param state how far it is
 * @param progress how much of it is read, in percent
 * @param revision counts up with each decision
 * @param choices what was decided
 * @param layout how its tables are understood; none before it was read once
 * @param reading what was understood; none unless it is read
 * @param refusal why it cannot be read, if it cannot
 * @param draft the draft that it became
 */
public record Ingest(IngestId id, Sha256 file, String name, FileKind kind, Declaration declaration, PersonName person,
		Instant takenAt, IngestState state, int progress, int revision, Choices choices, @Nullable Layout layout,
		@Nullable Reading reading, @Nullable Refusal refusal, @Nullable DraftId draft) {
}
