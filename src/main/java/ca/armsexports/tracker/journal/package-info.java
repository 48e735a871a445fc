/**
 * The log of every step that changes something: who, when, what stood before and after,
 * and why. It is only ever appended to, and chained.
 */
@ApplicationModule(allowedDependencies = { "shared" })
@NullMarked
package ca.armsexports.tracker.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
