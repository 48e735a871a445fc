package ca.armsexports.tracker.ingest;

import java.time.Instant;

import ca.armsexports.tracker.ingest.format.FileKind;
import ca.armsexports.tracker.release.DraftId;
import ca.armsexports.tracker.shared.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way to a draft, as a list shows it.
 *
 * @param id its number
 * @param name the name of the file
 * @param kind what kind of file it is
 * @param declaration what it is said to be
 * @param person who brought it
 * @param takenAt when
 * @param state how far it is
 * @param progress how much of it is read, in percent
 * @param draft the draft that it became
 */
public record IngestSummary(IngestId id, String name, FileKind kind, Declaration declaration, PersonName person,
		Instant takenAt, IngestState state, int progress, @Nullable DraftId draft) {
}
