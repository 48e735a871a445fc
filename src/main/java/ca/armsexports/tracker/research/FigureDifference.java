package ca.armsexports.tracker.research;

import java.util.List;

/**
 * What became of some figures between two states of the record.
 *
 * @param changes the changes, by destination, year, item and measure
 * @param whole whether these are all of them
 */
public record FigureDifference(List<FigureChange> changes, boolean whole) {

	/**
	 * The changes of one type.
	 * @param type added, changed or withdrawn
	 */
	public List<FigureChange> list(FigureChange.Type type) {
		return this.changes.stream().filter((change) -> change.type() == type).toList();
	}

	/**
	 * How many figures were added, changed or withdrawn. A figure with several measures
	 * is one.
	 * @param type which of them
	 */
	public int count(FigureChange.Type type) {
		return Math.toIntExact(list(type).stream().map(FigureChange::figure).distinct().count());
	}

}
