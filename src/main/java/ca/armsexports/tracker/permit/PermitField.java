package ca.armsexports.tracker.permit;

import ca.armsexports.tracker.shared.Codes;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What can be disclosed of a permit. */
public enum PermitField {

	/** The number of the permit. */
	PERMIT_NUMBER("permit_number"),
	/** The day of approval; not the first day of validity. */
	APPROVAL_DATE("approval_date"),
	/** The first day of validity. */
	VALID_FROM("valid_from"),
	/** How long it is valid. */
	TERM("term"),
	/** The ceiling in money. */
	AMOUNT("amount"),
	/** The items of the Export Control List. */
	ITEMS("items"),
	/** What the goods are. */
	GOODS_DESCRIPTION("goods_description"),
	/** Who holds the permit. */
	HOLDER_NAME("holder_name"),
	/** Where the holder is. */
	HOLDER_ADDRESS("holder_address"),
	/** Who is to use the goods. */
	END_USER("end_user");

	@EnumeratedValue
	private final String code;

	PermitField(String code) {
		this.code = code;
	}

	/**
	 * The field of that code.
	 * @param code such as {@code holder_name}
	 * @throws IllegalArgumentException if there is no such field
	 */
	@JsonCreator
	public static PermitField ofCode(String code) {
		return Codes.parse(PermitField.class, code);
	}

	/** As in files: {@code holder_name}. */
	@JsonValue
	public String code() {
		return this.code;
	}

}
