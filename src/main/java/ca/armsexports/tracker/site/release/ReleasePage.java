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
		List<ChangeGroup> groups) {
}
