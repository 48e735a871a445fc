package ca.armsexports.tracker.country;

import ca.armsexports.tracker.shared.Codes;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Lists of countries under the Export and Import Permits Act. */
public enum ListOfLaw {

	/**
	 * Automatic Firearms Country Control List: where automatic firearms may be exported
	 * with a permit.
	 */
	AUTOMATIC_FIREARMS("automatic_firearms"),
	/** Area Control List: every export needs a permit. */
	AREA_CONTROL("area_control");

	@EnumeratedValue
	private final String code;

	ListOfLaw(String code) {
		this.code = code;
	}

	/**
	 * The list of that code.
	 * @param code such as {@code automatic_firearms}
	 * @throws IllegalArgumentException if there is no such list
	 */
	@JsonCreator
	public static ListOfLaw ofCode(String code) {
		return Codes.parse(ListOfLaw.class, code);
	}

	/** As in files: {@code automatic_firearms}. */
	@JsonValue
	public String code() {
		return this.code;
	}

}
