package ca.armsexports.tracker.permit;

import ca.armsexports.tracker.shared.Codes;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What a count of permits counts. */
public enum PermitMeasure {

	/** Permits issued in the year. */
	ISSUED("issued"),
	/** Permits under which something was shipped in the year. */
	UTILIZED("utilized");

	@EnumeratedValue
	private final String code;

	PermitMeasure(String code) {
		this.code = code;
	}

	/**
	 * The measure of that code.
	 * @param code such as {@code issued}
	 * @throws IllegalArgumentException if there is no such measure
	 */
	@JsonCreator
	public static PermitMeasure ofCode(String code) {
		return Codes.parse(PermitMeasure.class, code);
	}

	/** As in files: {@code issued}. */
	@JsonValue
	public String code() {
		return this.code;
	}

}
