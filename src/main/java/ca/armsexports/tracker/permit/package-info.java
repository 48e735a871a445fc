/**
 * Permits, what of them was withheld, and how many were issued and utilized.
 */
@ApplicationModule(allowedDependencies = { "country", "controllist", "source", "release", "shared" })
@NullMarked
package ca.armsexports.tracker.permit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
