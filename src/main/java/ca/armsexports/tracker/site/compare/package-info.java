/**
 * Two to six destinations or items side by side over the years: one drawing, one table,
 * what is missing, and the same for a frame of another site.
 */
@NullMarked
package ca.armsexports.tracker.site.compare;

import org.jspecify.annotations.NullMarked;
