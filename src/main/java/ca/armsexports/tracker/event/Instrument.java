package ca.armsexports.tracker.event;

import ca.armsexports.tracker.shared.Codes;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** The law that a text is taken from. */
public enum Instrument {

	/** Canada's Export and Import Permits Act. */
	EIPA("eipa"),
	/** The Arms Trade Treaty. */
	ATT("att");

	@EnumeratedValue
	private final String code;

	Instrument(String code) {
		this.code = code;
	}

	/**
	 * The instrument of that code.
	 * @param code such as {@code eipa}
	 * @throws IllegalArgumentException if there is no such instrument
	 */
	@JsonCreator
	public static Instrument ofCode(String code) {
		return Codes.parse(Instrument.class, code);
	}

	/** As in files: {@code eipa}. */
	@JsonValue
	public String code() {
		return this.code;
	}

}
