package ca.armsexports.tracker.claim.web;

import java.util.List;

import ca.armsexports.tracker.research.FigureView;
import ca.armsexports.tracker.shared.web.JsonLd;
import ca.armsexports.tracker.shared.web.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * One claim with its verdict.
 *
 * @param frame what stands around it
 * @param line the claim
 * @param checkAddress where the same number is checked, if it can be held against totals
 * @param others other claims of the same article
 * @param view how to cite it, and whether the figures it is held against have changed
 * since
 */
record ClaimPage(PageFrame frame, ClaimLine line, @Nullable String checkAddress, List<ClaimLine> others,
		FigureView view) {

	/**
	 * The card of its verdict, as an address that works outside of the site; none where
	 * it is not held against totals.
	 */
	public @Nullable String cardAddress() {
		return (this.checkAddress != null)
				? this.frame.origin() + this.checkAddress.replaceFirst("/check\\?", "/check/card.png?") : null;
	}

	/** The same for search engines. */
	public JsonLd review() {
		return ClaimReview.of(this);
	}

}
