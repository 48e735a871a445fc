package ca.armsexports.tracker.controllist;

import ca.armsexports.tracker.shared.Codes;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Where the words of an item's title come from. */
public enum TitleStatus {

	/** The words of the regulation. */
	OFFICIAL("official"),
	/** Quoted from the Guide to Canada's Export Control List. */
	GUIDE_QUOTED("guide_quoted"),
	/** A wording or translation of ours. */
	UNOFFICIAL("unofficial");

	@EnumeratedValue
	private final String code;

	TitleStatus(String code) {
		this.code = code;
	}

	/**
	 * The status of that code.
	 * @param code such as {@code guide_quoted}
	 * @throws IllegalArgumentException if there is no such status
	 */
	@JsonCreator
	public static TitleStatus ofCode(String code) {
		return Codes.parse(TitleStatus.class, code);
	}

	/** As in files: {@code guide_quoted}. */
	@JsonValue
	public String code() {
		return this.code;
	}

}
