package ca.armsexports.tracker.yearlytotal;

import ca.armsexports.tracker.shared.Codes;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/**
 * In which year's money an amount is stated. Amounts on different bases are never added.
 */
public enum PriceBasis {

	/** In the money of the year itself, as the annual report prints it. */
	CURRENT_PRICES("current_prices"),
	/** In the money of one other year. */
	CONSTANT_PRICES("constant_prices");

	@EnumeratedValue
	private final String code;

	PriceBasis(String code) {
		this.code = code;
	}

	/**
	 * The basis of that code.
	 * @param code such as {@code current_prices}
	 * @throws IllegalArgumentException if there is no such basis
	 */
	@JsonCreator
	public static PriceBasis ofCode(String code) {
		return Codes.parse(PriceBasis.class, code);
	}

	/** As in files: {@code current_prices}. */
	@JsonValue
	public String code() {
		return this.code;
	}

}
