/**
 * Typed changes of the public record: what each feature module offers to the ledger,
 * which knows no feature.
 */
@NullMarked
package ca.armsexports.tracker.shared.change;

import org.jspecify.annotations.NullMarked;
