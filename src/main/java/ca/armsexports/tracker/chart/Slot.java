package ca.armsexports.tracker.chart;

import java.util.List;

import ca.armsexports.tracker.shared.CellState;

/**
 * One place on the baseline: a year, a destination or an item.
 *
 * @param label its name
 * @param brief its name where there is little room
 * @param marks what stands there, side by side: one for a history, one for each
 * destination in a comparison
 */
public record Slot(String label, String brief, List<Mark> marks) {

	/**
	 * @throws IllegalArgumentException if nothing is said about the slot
	 */
	public Slot {
		marks = List.copyOf(marks);
		if (marks.isEmpty()) {
			throw new IllegalArgumentException("a slot without a mark: an empty cell has a state");
		}
	}

	/**
	 * A slot with one mark.
	 * @param label its name, short enough for any room
	 * @param mark what stands there
	 */
	public static Slot of(String label, Mark mark) {
		return new Slot(label, label, List.of(mark));
	}

	/** Whether no report on the slot was published. */
	boolean isUnpublished() {
		return this.marks.stream()
			.allMatch((mark) -> mark instanceof Mark.State state && state.state() == CellState.REPORT_NOT_PUBLISHED);
	}

	/** Whether nothing about the slot is on record. */
	boolean isGap() {
		return this.marks.stream().allMatch((mark) -> mark instanceof Mark.State state && state.isGap());
	}

}
