package ca.armsexports.tracker.equipment;

import ca.armsexports.tracker.shared.Codes;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What a count of goods counts. Counts of different measures are never added. */
public enum Measure {

	/** Goods of a contract: neither made nor shipped yet. */
	CONTRACTED("contracted"),
	/** Goods that left Canada. */
	EXPORTED("exported"),
	/** Goods that arrived. */
	DELIVERED("delivered"),
	/** Goods said to be sold, without saying more. */
	SOLD("sold"),
	/**
	 * Exports that Canada reported to the United Nations Register of Conventional Arms.
	 */
	REPORTED_TO_UN("reported_to_un");

	@EnumeratedValue
	private final String code;

	Measure(String code) {
		this.code = code;
	}

	/**
	 * The measure of that code.
	 * @param code such as {@code reported_to_un}
	 * @throws IllegalArgumentException if there is no such measure
	 */
	@JsonCreator
	public static Measure ofCode(String code) {
		return Codes.parse(Measure.class, code);
	}

	/** As in files: {@code reported_to_un}. */
	@JsonValue
	public String code() {
		return this.code;
	}

}
