/**
 * Every figure as one table: files, and the lists behind sources and proof cards.
 */
@ApplicationModule(allowedDependencies = { "country", "controllist", "source", "release", "yearlytotal", "permit",
		"equipment", "event", "table", "shared" })
@NullMarked
package ca.armsexports.tracker.research;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
