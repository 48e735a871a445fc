package ca.armsexports.tracker.site.release;

import java.util.List;

import ca.armsexports.tracker.release.Release;
import ca.armsexports.tracker.shared.web.PageFrame;

/**
 * All releases.
 *
 * @param frame the page's frame
 * @param releases the releases, the newest first
 */
record ReleasesPage(PageFrame frame, List<Release> releases) {
}
