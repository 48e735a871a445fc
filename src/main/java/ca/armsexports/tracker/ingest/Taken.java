package ca.armsexports.tracker.ingest;

import ca.armsexports.tracker.release.DraftId;
import org.jspecify.annotations.Nullable;

/**
 * A file was taken in, or was there already.
 *
 * @param id its ingest
 * @param repeated whether the same file was taken in before for the same source and years
 * @param draft the draft that it became then, if it did
 */
public record Taken(IngestId id, boolean repeated, @Nullable DraftId draft) {
}
