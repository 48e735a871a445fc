/**
 * Yearly totals of exports as published, the histories made of them, and the sums that
 * may be formed.
 */
@ApplicationModule(allowedDependencies = { "country", "controllist", "source", "release", "shared" })
@NullMarked
package ca.armsexports.tracker.yearlytotal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
