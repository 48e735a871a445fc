package ca.armsexports.tracker.research;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.Objects;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.Codes;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.source.Citation;
import ca.armsexports.tracker.source.FigureKind;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * What became of a figure between two states of the record, of one of its measures.
 *
 * @param figure the figure's permanent number
 * @param kind what it states
 * @param type whether the figure was added, changed or withdrawn
 * @param release the release that did so; of several the last
 * @param before what stood before; none if nothing did
 * @param after what stands after; none if nothing does
 */
public record FigureChange(FigureId figure, FigureKind kind, Type type, ReleaseNumber release, @Nullable Side before,
		@Nullable Side after) {

	static final Comparator<FigureChange> ORDER = Comparator
		.comparing((FigureChange change) -> change.stated().destination())
		.thenComparing((change) -> change.stated().year(), Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing((change) -> change.stated().firstItem(), Comparator.nullsFirst(Comparator.naturalOrder()))
		.thenComparing((change) -> change.stated().measure().code())
		.thenComparing(FigureChange::figure)
		.thenComparing(FigureChange::release);

	/** What stands after, or what stood before a withdrawal. */
	public Side stated() {
		return (this.after != null) ? this.after : Objects.requireNonNull(this.before);
	}

	/** Whether a figure was added, changed or withdrawn. */
	public enum Type {

		/** Nothing stood before. */
		ADDED,
		/** It stood before and after, and not alike. */
		CHANGED,
		/** Nothing stands after. */
		WITHDRAWN;

		/** As in files: {@code added}. */
		@JsonValue
		public String code() {
			return Codes.of(this);
		}

	}

	/**
	 * What a figure stated.
	 *
	 * @param destination the destination
	 * @param year the year, or the first of several; none if the source gives no date
	 * @param untilYear the last year
	 * @param item the item or items, joined by semicolons; none for all items together
	 * @param measure what is measured
	 * @param value the number as printed; none if the source prints none
	 * @param currency the currency of a sum of money; none for counts
	 * @param qualifier how the number stands to the true one
	 * @param state what the source states
	 * @param citation the passage it was read from
	 * @param inference what was inferred and not read
	 * @param note what readers should know
	 * @param preferredReason why the statement counts for its cell; none if another does
	 * @param priceBasis in which year's money a sum is stated; none for counts
	 */
	public record Side(DestinationCode destination, @Nullable CalendarYear year, @Nullable CalendarYear untilYear,
			@Nullable String item, FigureMeasure measure, @Nullable BigDecimal value, @Nullable Currency currency,
			@Nullable Qualifier qualifier, CellState state, Citation citation, @Nullable LocalizedText inference,
			@Nullable LocalizedText note, @Nullable String preferredReason, @Nullable String priceBasis) {

		@Nullable ItemCode firstItem() {
			return (this.item != null) ? new ItemCode(this.item.split(";", 2)[0]) : null;
		}

	}

}
