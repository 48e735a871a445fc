/**
 * Documents, citations from them, editions of the annual report, and the register of
 * figures.
 */
@ApplicationModule(allowedDependencies = { "shared" })
@NullMarked
package ca.armsexports.tracker.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
