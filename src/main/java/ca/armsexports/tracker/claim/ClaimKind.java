package ca.armsexports.tracker.claim;

import ca.armsexports.tracker.shared.Codes;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What a claim's amount is of, and so what it is held against. */
public enum ClaimKind {

	/** All goods together: held against yearly totals. */
	TOTALS("totals"),
	/** One permit: held against its ceiling. */
	PERMIT("permit"),
	/** One kind of goods: totals cannot tell. */
	GOODS("goods");

	@EnumeratedValue
	private final String code;

	ClaimKind(String code) {
		this.code = code;
	}

	/**
	 * The kind of that code.
	 * @param code such as {@code totals}
	 * @throws IllegalArgumentException if there is no such kind
	 */
	@JsonCreator
	public static ClaimKind ofCode(String code) {
		return Codes.parse(ClaimKind.class, code);
	}

	/** As in files: {@code totals}. */
	@JsonValue
	public String code() {
		return this.code;
	}

}
