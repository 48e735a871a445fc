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

	/**
	 * Whether it is a test of the risk that an export brings: section 7.3 or 7.4 of the
	 * act, article 7 of the treaty.
	 */
	public boolean isRiskTest() {
		return switch (this.instrument) {
			case EIPA -> this.section.matches("7\\.[34]([^0-9].*)?");
			case ATT -> this.section.matches("7([^0-9].*)?");
		};
	}

}
