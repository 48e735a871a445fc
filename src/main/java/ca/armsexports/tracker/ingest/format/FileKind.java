package ca.armsexports.tracker.ingest.format;

import ca.armsexports.tracker.shared.Codes;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of file it is, by its bytes and never by its name. */
public enum FileKind {

	/** Text in lines, with commas, semicolons or tabs between values. */
	CSV,
	/** A workbook of a spreadsheet program, in the format of 2007 and later. */
	XLSX,
	/** A web page, or a table that was copied from one. */
	HTML,
	/** A document in the portable document format. */
	PDF;

	/**
	 * The kind of that code.
	 * @param code such as {@code csv}
	 * @throws IllegalArgumentException if there is no such kind
	 */
	@JsonCreator
	public static FileKind ofCode(String code) {
		return Codes.parse(FileKind.class, code);
	}

	/** As in messages: {@code csv}. */
	@JsonValue
	public String code() {
		return Codes.of(this);
	}

}
