package ca.armsexports.tracker.ingest;

import ca.armsexports.tracker.ingest.format.Place;
import ca.armsexports.tracker.ingest.format.UnreadableFile;
import ca.armsexports.tracker.shared.Codes;
import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Why a file cannot be read.
 *
 * @param reason the reason
 * @param place where
 * @param found what was found there; may be empty
 */
public record Refusal(UnreadableFile.Reason reason, Place place, String found) {

	/** The key of the message that says what is wrong and what to do. */
	@JsonIgnore
	public String messageKey() {
		return "ingest.refusal." + Codes.of(this.reason);
	}

}
