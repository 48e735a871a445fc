package ca.armsexports.tracker.event;

import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.shared.change.RefusedChange;
import org.jspecify.annotations.Nullable;

/**
 * Records a test or a duty of law.
 *
 * @param id readable identifier, such as {@code eipa-report}
 * @param instrument the instrument
 * @param instrumentSource the instrument's text among the sources, if the record holds it
 * @param section the section or article
 * @param words its words, letter for letter
 * @param note what readers should know about it; needed where no words stand
 */
public record RecordLegalText(String id, Instrument instrument, @Nullable SourceId instrumentSource, String section,
		@Nullable String words, @Nullable LocalizedText note) implements Change {

	/**
	 * @throws RefusedChange if neither words nor a note stand
	 */
	public RecordLegalText {
		if (words == null && note == null) {
			throw new RefusedChange("words", "give the words of the section, or say in a note what it holds");
		}
	}

	@Override
	public String subject() {
		return "legal text " + this.id;
	}

}
