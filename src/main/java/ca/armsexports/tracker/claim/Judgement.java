package ca.armsexports.tracker.claim;

import ca.armsexports.tracker.permit.Permit;
import org.jspecify.annotations.Nullable;

/**
 * A claim with the verdict that a release gives on it. Computed each time, never stored.
 *
 * @param claim the claim
 * @param verdict the verdict
 * @param finding what the yearly totals say, if the claim is about totals
 * @param permit the permit, if the claim is about one
 */
public record Judgement(Claim claim, Verdict verdict, @Nullable Finding finding, @Nullable Permit permit) {
}
