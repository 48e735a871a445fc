package ca.armsexports.tracker.source;

import java.net.URI;

import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.PartialDate;
import ca.armsexports.tracker.shared.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * A document that figures are quoted from.
 *
 * @param id its identifier
 * @param kind what kind of document it is
 * @param title its title, where it was recorded
 * @param publisher who published it
 * @param author who wrote it, if named
 * @param publishedOn its date, as precise as known
 * @param language the language it is written in
 * @param address where it was read
 * @param archiveAddress where an archived copy is
 * @param copySha256 the SHA-256 of the copy that was read, in hexadecimal
 * @param note what readers should know about it
 */
public record Source(SourceId id, SourceKind kind, @Nullable String title, String publisher, @Nullable String author,
		@Nullable PartialDate publishedOn, Language language, @Nullable URI address, @Nullable URI archiveAddress,
		@Nullable String copySha256, @Nullable LocalizedText note) {
}
