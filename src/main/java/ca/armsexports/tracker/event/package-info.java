/**
 * What happened, what was said and what the law says, each with its source.
 */
@ApplicationModule(allowedDependencies = { "country", "source", "release", "shared" })
@NullMarked
package ca.armsexports.tracker.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
