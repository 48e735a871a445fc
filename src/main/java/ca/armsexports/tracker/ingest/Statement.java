package ca.armsexports.tracker.ingest;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.Codes;
import ca.armsexports.tracker.yearlytotal.PreferredReason;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a file states of a cell.
 *
 * @param column the column that it stands in, from 1
 * @param destination the destination
 * @param year the calendar year
 * @param item the item; none means all items together
 * @param state what is stated
 * @param amount the amount, if one is
 * @param source whose statement it is
 * @param locator where in the document
 * @param quote the passage as printed
 * @param marks marks of footnotes beside it
 * @param told what a download says besides; none of a report
 * @param difference how it stands to what is published
 * @param figure the published figure of the same statement, if there is one
 * @param published what that figure says now, if there is one
 */
public record Statement(int column, DestinationCode destination, CalendarYear year, @Nullable ItemCode item,
		CellState state, @Nullable QualifiedAmount amount, SourceId source, String locator, @Nullable String quote,
		@Nullable String marks, @Nullable Told told, Difference difference, @Nullable FigureId figure,
		@Nullable QualifiedAmount published) {

	/** How a statement stands to what is published. */
	public enum Difference {

		/** Nothing is published of it. */
		NEW,
		/** Something else is published. */
		CHANGED,
		/** The same is published. */
		SAME;

		/**
		 * The difference of that code.
		 * @param code such as {@code new}
		 * @throws IllegalArgumentException if there is no such difference
		 */
		@JsonCreator
		public static Difference ofCode(String code) {
			return Codes.parse(Difference.class, code);
		}

		/** As in messages: {@code new}. */
		@JsonValue
		public String code() {
			return Codes.of(this);
		}

	}

	/**
	 * What a download says of a figure besides.
	 *
	 * @param inference what was inferred
	 * @param note what readers should know
	 * @param preferred why it counts for its cell
	 * @param figure the number it had
	 */
	public record Told(@Nullable String inference, @Nullable String note, @Nullable PreferredReason preferred,
			@Nullable FigureId figure) {
	}

	CellKey key() {
		return new CellKey(this.destination, this.year, this.item, this.source);
	}

	Statement compared(Difference difference, @Nullable FigureId figure, @Nullable QualifiedAmount published) {
		return new Statement(this.column, this.destination, this.year, this.item, this.state, this.amount, this.source,
				this.locator, this.quote, this.marks, this.told, difference, figure, published);
	}

}
