package ca.armsexports.tracker.research;

import java.util.Set;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.source.FigureKind;
import org.jspecify.annotations.Nullable;

/**
 * Which figures a table shows; its files show the same. A part that is empty does not
 * filter.
 *
 * @param destination only to this destination
 * @param item only of this item
 * @param year only of this year
 * @param source only from this source
 * @param kind only of this kind
 * @param figures only these figures; none at all if the set is empty
 */
public record FigureQuery(@Nullable DestinationCode destination, @Nullable ItemCode item, @Nullable CalendarYear year,
		@Nullable SourceId source, @Nullable FigureKind kind, @Nullable Set<FigureId> figures) {

	/** Every figure. */
	public static final FigureQuery ALL = new FigureQuery(null, null, null, null, null, null);

	/**
	 * Only to a destination.
	 * @param destination the destination
	 */
	public static FigureQuery to(DestinationCode destination) {
		return new FigureQuery(destination, null, null, null, null, null);
	}

	/**
	 * Only of an item.
	 * @param item the item
	 */
	public static FigureQuery of(ItemCode item) {
		return new FigureQuery(null, item, null, null, null, null);
	}

	/**
	 * Only of a year.
	 * @param year the year
	 */
	public static FigureQuery in(CalendarYear year) {
		return new FigureQuery(null, null, year, null, null, null);
	}

	/**
	 * Only from a source.
	 * @param source the source
	 */
	public static FigureQuery from(SourceId source) {
		return new FigureQuery(null, null, null, source, null, null);
	}

	/**
	 * Only of a kind.
	 * @param kind the kind
	 */
	public static FigureQuery ofKind(FigureKind kind) {
		return new FigureQuery(null, null, null, null, kind, null);
	}

	/**
	 * Only certain figures, whatever else they have in common.
	 * @param figures the figures
	 */
	public static FigureQuery only(Set<FigureId> figures) {
		return new FigureQuery(null, null, null, null, null, Set.copyOf(figures));
	}

}
