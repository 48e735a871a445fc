/**
 * Destinations of exports: countries by their ISO 3166-1 codes, their names, and the
 * lists of law they stand on.
 */
@ApplicationModule(allowedDependencies = { "shared" })
@NullMarked
package ca.armsexports.tracker.country;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
