package ca.armsexports.tracker.desk.draft;

import java.util.List;

import ca.armsexports.tracker.account.DeskFrame;
import ca.armsexports.tracker.release.DraftSummary;
import ca.armsexports.tracker.release.Release;

/**
 * All drafts.
 *
 * @param frame the page's frame
 * @param open drafts on their way, the latest first
 * @param closed drafts that were published or given up, the latest first
 * @param releases the latest releases, which can be taken back
 */
record DraftsPage(DeskFrame frame, List<DraftSummary> open, List<DraftSummary> closed, List<Release> releases) {
}
