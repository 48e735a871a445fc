/**
 * The years of the record and each year's page: its report, what went where, permits and
 * events.
 */
@NullMarked
package ca.armsexports.tracker.site.year;

import org.jspecify.annotations.NullMarked;
