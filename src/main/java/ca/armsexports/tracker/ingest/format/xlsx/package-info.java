/**
 * Reads workbooks of spreadsheets as a stream of events.
 */
@NullMarked
package ca.armsexports.tracker.ingest.format.xlsx;

import org.jspecify.annotations.NullMarked;
