package ca.armsexports.tracker.release;

import ca.armsexports.tracker.shared.Codes;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Why a release changes the record. */
public enum ReasonClass {

	/** A new edition of the annual report, or a document that is new to the record. */
	NEW_EDITION("new_edition"),
	/** A figure was entered wrongly. */
	CORRECTION_OF_ERROR("correction_of_error"),
	/** The producer published late or restated. */
	LATE_DATA("late_data"),
	/** The record's own rules changed. */
	METHOD("method"),
	/** The same document was read again and understood better. */
	REREADING_OF_SOURCE("rereading_of_source");

	@EnumeratedValue
	private final String code;

	ReasonClass(String code) {
		this.code = code;
	}

	/**
	 * The reason of that code.
	 * @param code as in files, such as {@code late_data}
	 * @throws IllegalArgumentException if there is no such reason
	 */
	@JsonCreator
	public static ReasonClass ofCode(String code) {
		return Codes.parse(ReasonClass.class, code);
	}

	/** As in files: {@code late_data}. */
	@JsonValue
	public String code() {
		return this.code;
	}

}
