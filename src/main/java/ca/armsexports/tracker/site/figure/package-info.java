/**
 * The proof card of each figure: what it states, the passage it was read from, what
 * stands beside it, and who answers for it.
 */
@NullMarked
package ca.armsexports.tracker.site.figure;

import org.jspecify.annotations.NullMarked;
