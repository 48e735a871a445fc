/**
 * Histories of the record as drawings: which words and marks stand where.
 */
@NullMarked
package ca.armsexports.tracker.site.drawing;

import org.jspecify.annotations.NullMarked;
