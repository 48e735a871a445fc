package ca.armsexports.tracker.site.release;

import java.util.List;

import ca.armsexports.tracker.release.Release;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.web.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * What a release changed.
 *
 * @param frame the page's frame
 * @param release the release
 * @param previous the release before, if there is one
 * @param next the release after, if the reading knows of one
 * @param groups its changes by what they are about
 */
record ReleasePage(PageFrame frame, Release release, @Nullable ReleaseNumber previous, @Nullable ReleaseNumber next,
		List<Group> groups) {

	/**
	 * Changes of one kind.
	 *
	 * @param kind the ending of the message key of the kind
	 * @param lines the changes in the order of the change list
	 */
	record Group(String kind, List<ChangeLine> lines) {

		private static final int LONG = 12;

		/** Whether the list is folded at first. */
		public boolean isLong() {
			return this.lines.size() > LONG;
		}

	}

}
