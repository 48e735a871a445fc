/**
 * What every kind of file is read into: sheets of cells that know where they stand,
 * within limits of size and time.
 */
@NullMarked
package ca.armsexports.tracker.ingest.format;

import org.jspecify.annotations.NullMarked;
