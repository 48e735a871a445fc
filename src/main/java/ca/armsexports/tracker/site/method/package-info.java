/**
 * How to read the figures, and how to verify the record.
 */
@NullMarked
package ca.armsexports.tracker.site.method;

import org.jspecify.annotations.NullMarked;
