package ca.armsexports.tracker.release;

import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.shared.LocalizedText;

/**
 * The command that opens a draft.
 *
 * @param editor who will answer for it
 * @param reason why the record is to change
 * @param title what changes, in a few words
 * @param note what readers should know
 */
public record OpenDraft(PersonName editor, ReasonClass reason, LocalizedText title, LocalizedText note) {
}
