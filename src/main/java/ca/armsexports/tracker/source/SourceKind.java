package ca.armsexports.tracker.source;

import ca.armsexports.tracker.shared.Codes;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What kind of document a source is. */
public enum SourceKind {

	/** An edition of Canada's report on military exports. */
	ANNUAL_REPORT("annual_report"),
	/** An act, a regulation or a treaty. */
	LAW("law"),
	/** Published by a non-governmental organization. */
	NGO("ngo"),
	/** A news article. */
	NEWS("news"),
	/** Published by a company. */
	COMPANY("company"),
	/** A database of someone else. */
	DATABASE("database");

	@EnumeratedValue
	private final String code;

	SourceKind(String code) {
		this.code = code;
	}

	/**
	 * The kind of that code.
	 * @param code such as {@code annual_report}
	 * @throws IllegalArgumentException if there is no such kind
	 */
	@JsonCreator
	public static SourceKind ofCode(String code) {
		return Codes.parse(SourceKind.class, code);
	}

	/** As in files: {@code annual_report}. */
	@JsonValue
	public String code() {
		return this.code;
	}

}
