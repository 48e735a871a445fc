/**
 * Files in: from the bytes of a report's tables to a checked preview, and from there to
 * the typed changes of a draft.
 */
@ApplicationModule(
		allowedDependencies = { "yearlytotal", "controllist", "country", "source", "release", "journal", "shared" })
@NullMarked
package ca.armsexports.tracker.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
