package ca.armsexports.tracker.ingest;

import java.util.List;

import ca.armsexports.tracker.shared.Codes;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A line of a file and what it was understood as.
 *
 * @param position its place among all lines, from 1
 * @param sheet the name of its sheet
 * @param line its number in the sheet, from 1
 * @param kind what it was understood as
 * @param text its texts as printed
 * @param statements what it states
 * @param troubled whether a problem stands in it
 */
public record ReadLine(int position, String sheet, int line, Kind kind, String text, List<Statement> statements,
		boolean troubled) {

	/** What a line was understood as. */
	public enum Kind {

		/** Words before or between tables. */
		PREAMBLE,
		/** The head of a table, or its repetition. */
		HEAD,
		/** A line with statements. */
		DATA,
		/** The name of a destination over its lines. */
		HEADING,
		/** A total or subtotal. */
		TOTAL,
		/** A note below a table. */
		NOTE,
		/** Part of a table that is not read. */
		LEFT_OUT;

		/**
		 * The kind of that code.
		 * @param code such as {@code data}
		 * @throws IllegalArgumentException if there is no such kind
		 */
		@JsonCreator
		public static Kind ofCode(String code) {
			return Codes.parse(Kind.class, code);
		}

		/** As in messages: {@code data}. */
		@JsonValue
		public String code() {
			return Codes.of(this);
		}

	}

}
