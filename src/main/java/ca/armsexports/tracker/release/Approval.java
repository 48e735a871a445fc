package ca.armsexports.tracker.release;

import ca.armsexports.tracker.shared.Codes;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Who stood behind a release besides its editor. */
public enum Approval {

	/** A second person approved it. */
	SECOND_PERSON("second_person"),
	/** Its editor approved it, which one setting allows. */
	SELF_APPROVED("self_approved"),
	/** It was laid with the software; nobody approved it in this system. */
	FOUNDING("founding");

	@EnumeratedValue
	private final String code;

	Approval(String code) {
		this.code = code;
	}

	/**
	 * The approval of that code.
	 * @param code as in files, such as {@code second_person}
	 * @throws IllegalArgumentException if there is no such approval
	 */
	@JsonCreator
	public static Approval ofCode(String code) {
		return Codes.parse(Approval.class, code);
	}

	/** As in files: {@code second_person}. */
	@JsonValue
	public String code() {
		return this.code;
	}

}
