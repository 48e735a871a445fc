/**
 * Checks quoted numbers against the record, and keeps what articles claim.
 */
@ApplicationModule(allowedDependencies = { "research", "yearlytotal", "permit", "country", "source", "release", "chart",
		"table", "shared" })
@NullMarked
package ca.armsexports.tracker.claim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
