package ca.armsexports.tracker.claim.web;

import java.util.List;

import ca.armsexports.tracker.research.Cite;
import ca.armsexports.tracker.shared.web.PageFrame;

/** The claims of articles, each with the verdict of this release. */
record ClaimsPage(PageFrame frame, List<ClaimLine> claims, Cite cite) {
}
