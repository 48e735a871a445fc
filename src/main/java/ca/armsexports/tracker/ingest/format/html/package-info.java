/**
 * Reads the tables of HTML pages.
 */
@NullMarked
package ca.armsexports.tracker.ingest.format.html;

import org.jspecify.annotations.NullMarked;
