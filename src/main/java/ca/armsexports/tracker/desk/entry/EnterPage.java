package ca.armsexports.tracker.desk.entry;

import java.util.List;

import ca.armsexports.tracker.account.DeskFrame;
import ca.armsexports.tracker.release.DraftSummary;

/**
 * What can be entered into a draft.
 *
 * @param frame the page's frame
 * @param draft the draft
 * @param types the codes of the types of change
 * @param words what was looked for among what is published
 * @param found what was found
 */
record EnterPage(DeskFrame frame, DraftSummary draft, List<String> types, String words, List<Found> found) {

	/**
	 * Something published that can be corrected.
	 *
	 * @param subject its subject, such as {@code figure 20}
	 * @param type the code of its form
	 * @param title what it is about
	 */
	record Found(String subject, String type, String title) {

		private static final String FIGURE = "figure ";

		/** The number of the figure, or nothing if it is about something else. */
		public String figure() {
			return this.subject.startsWith(FIGURE) ? this.subject.substring(FIGURE.length()) : "";
		}

	}

}
