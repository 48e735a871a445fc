/**
 * Counts of goods of all countries: every source's count side by side, with what it
 * counts.
 */
@NullMarked
package ca.armsexports.tracker.site.equipment;

import org.jspecify.annotations.NullMarked;
