package ca.armsexports.tracker.claim.web;

import ca.armsexports.tracker.claim.Judgement;
import ca.armsexports.tracker.source.Source;

/**
 * A claim in a list or on its page.
 *
 * @param judgement the claim with its verdict
 * @param article the article
 * @param place the destinations that it speaks of
 * @param period the period in words
 * @param amount the amount in words
 * @param checked its verdict in sentences
 */
record ClaimLine(Judgement judgement, Source article, String place, String period, String amount, Checked checked) {
}
