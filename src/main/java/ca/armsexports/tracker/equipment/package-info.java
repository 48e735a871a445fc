/**
 * Counts of goods, each with what it counts.
 */
@ApplicationModule(allowedDependencies = { "country", "controllist", "source", "release", "shared" })
@NullMarked
package ca.armsexports.tracker.equipment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
