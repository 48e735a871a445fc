package ca.armsexports.tracker.desk.entry;

import java.util.List;

import ca.armsexports.tracker.release.ProposedChange;

/**
 * A proposed change beside what is published, field by field.
 *
 * @param change the change
 * @param title what it is about
 * @param form the code of the form in which it is edited; empty if there is none
 * @param lines the fields that differ, or all of a subject that is new or withdrawn
 */
public record Difference(ProposedChange change, String title, String form, List<Line> lines) {

	private static final String FIGURE = "figure ";

	/** The number of the figure, or nothing if it is about something else. */
	public String figure() {
		String subject = this.change.subject();
		return subject.startsWith(FIGURE) ? subject.substring(FIGURE.length()) : "";
	}

	/**
	 * A field that differs.
	 *
	 * @param label what it is called
	 * @param before what is published, or empty
	 * @param after what is proposed, or empty
	 */
	public record Line(String label, String before, String after) {
	}

}
