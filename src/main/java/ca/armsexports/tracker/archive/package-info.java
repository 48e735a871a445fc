/**
 * The whole record as one file, from which an empty installation of the same program
 * becomes the same record again.
 */
@ApplicationModule(allowedDependencies = { "account", "ingest", "journal", "release", "shared", "table" })
@NullMarked
package ca.armsexports.tracker.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
