package ca.armsexports.tracker.event;

import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * A test or a duty of law, in the words of its instrument.
 *
 * @param id its identifier
 * @param instrument the instrument
 * @param instrumentSource the instrument's text among the sources, if the record holds it
 * @param section the section or article
 * @param words its words, letter for letter, where they were recorded
 * @param note what readers should know about it
 */
public record LegalText(String id, Instrument instrument, @Nullable SourceId instrumentSource, String section,
		@Nullable String words, @Nullable LocalizedText note) {
}
