package ca.armsexports.tracker.permit;

import ca.armsexports.tracker.shared.Codes;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What became of a field when the permit was asked for. */
public enum Disclosure {

	/** The words or the figure were given. */
	DISCLOSED("disclosed"),
	/** Blacked out in what was released. */
	REDACTED("redacted"),
	/** Asked for, and not given. */
	REFUSED_ON_REQUEST("refused_on_request"),
	/** Nothing is on record of whether it was given. */
	UNKNOWN("unknown");

	@EnumeratedValue
	private final String code;

	Disclosure(String code) {
		this.code = code;
	}

	/**
	 * The disclosure of that code.
	 * @param code such as {@code refused_on_request}
	 * @throws IllegalArgumentException if there is no such disclosure
	 */
	@JsonCreator
	public static Disclosure ofCode(String code) {
		return Codes.parse(Disclosure.class, code);
	}

	/** As in files: {@code refused_on_request}. */
	@JsonValue
	public String code() {
		return this.code;
	}

	/**
	 * Whether the producer kept the field back, in what it released or when it was asked.
	 */
	public boolean isWithheld() {
		return this == REDACTED || this == REFUSED_ON_REQUEST;
	}

}
