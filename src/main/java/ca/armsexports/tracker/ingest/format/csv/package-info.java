/**
 * Reads text files of separated values.
 */
@NullMarked
package ca.armsexports.tracker.ingest.format.csv;

import org.jspecify.annotations.NullMarked;
