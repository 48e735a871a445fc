package ca.armsexports.tracker.ingest;

import java.util.List;

import ca.armsexports.tracker.ingest.format.Place;
import ca.armsexports.tracker.shared.Codes;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Something in a file that a person must mend or should know.
 *
 * @param kind what it is
 * @param place where it stands
 * @param found the text found there
 * @param arguments what its message names besides: suggestions, sums, other places
 */
public record Problem(Kind kind, Place place, String found, List<String> arguments) {

	/** Whether it must be mended before the file becomes a draft. */
	@JsonIgnore
	public boolean isBlocking() {
		return this.kind.blocking;
	}

	/**
	 * The key of the message that says what is wrong: {0} found, {1} and so on the
	 * arguments.
	 */
	@JsonIgnore
	public String messageKey() {
		return "ingest.problem." + this.kind.code();
	}

	/** The key of the message that says what to do. */
	@JsonIgnore
	public String remedyKey() {
		return "ingest.remedy." + this.kind.code();
	}

	/**
	 * The key of the message that says why a number cannot be read; none for all else.
	 */
	@JsonIgnore
	public @Nullable String detailKey() {
		return (this.kind == Kind.NUMBER_UNREADABLE && !this.arguments.isEmpty())
				? "ingest.number." + this.arguments.getFirst() : null;
	}

	/** What is wrong. */
	public enum Kind {

		/** No table with destinations and amounts was recognized. */
		NO_TABLE(true),
		/** A table was recognized whose amounts are not known for what they are. */
		TABLE_LEFT_OUT(false),
		/** A line with a destination and an amount stands outside of all tables. */
		LINE_OUTSIDE(true),
		/** A column whose head says nothing that is known. */
		COLUMN_UNKNOWN(false),
		/** Years over columns lie outside of the edition. */
		YEARS_OF_COLUMNS(true),
		/** Words over the table speak of thousands or millions. */
		UNIT_IN_DOUBT(true),
		/** A title names another year than the declared one. */
		YEAR_DIFFERS(false),
		/** The year of an amount is nowhere said. */
		YEAR_MISSING(true),
		/** What stands in the column of years is no year. */
		YEAR_UNREADABLE(true),
		/** The year of a line lies outside of the edition. */
		YEAR_OUTSIDE(false),
		/** A name that is none of a destination. */
		DESTINATION_UNKNOWN(true),
		/** No destination stands in the line. */
		DESTINATION_MISSING(true),
		/** The destination stands in a line above. */
		DESTINATION_ABOVE(false),
		/** No item stands in the line. */
		ITEM_MISSING(true),
		/** A text that is no code. */
		ITEM_UNREADABLE(true),
		/** A date where a code is expected: a spreadsheet made it of 2-6. */
		ITEM_AS_DATE(true),
		/** A code that the record does not know: it is kept and flagged. */
		ITEM_UNKNOWN(false),
		/** A mark in place of a number. */
		MARK(true),
		/** No number of the declared format. */
		NUMBER_UNREADABLE(true),
		/** An amount below zero. */
		NUMBER_NEGATIVE(true),
		/** A date where an amount is expected. */
		NUMBER_AS_DATE(true),
		/** One amount over several merged cells. */
		NUMBER_MERGED(true),
		/** More cells than the table has columns. */
		CELLS_BEYOND(true),
		/** A cell that stands twice with one amount. */
		TWICE_THE_SAME(false),
		/** A cell that stands twice with two amounts. */
		TWICE_UNLIKE(true),
		/** A printed total is not the sum of its lines. */
		TOTAL_MISSES(false),
		/** A line of a download that holds no yearly total. */
		OTHER_MEASURE(false),
		/** A line of a download that cannot be read. */
		DOWNLOAD_UNREADABLE(true),
		/** More problems than are listed. */
		AND_MORE(false);

		private final boolean blocking;

		Kind(boolean blocking) {
			this.blocking = blocking;
		}

		/**
		 * The kind of that code.
		 * @param code such as {@code item_as_date}
		 * @throws IllegalArgumentException if there is no such kind
		 */
		@JsonCreator
		public static Kind ofCode(String code) {
			return Codes.parse(Kind.class, code);
		}

		/** As in messages: {@code item_as_date}. */
		@JsonValue
		public String code() {
			return Codes.of(this);
		}

	}

}
