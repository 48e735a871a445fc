/**
 * What every kind of file is read into: sheets of cells that know where they stand,
 * within limits of size and time.
 */
@NamedInterface("format")
@NullMarked
package ca.armsexports.tracker.ingest.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
