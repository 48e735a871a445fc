/**
 * The Export Control List: its groups and items, with labels and titles.
 */
@ApplicationModule(allowedDependencies = { "shared" })
@NullMarked
package ca.armsexports.tracker.controllist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
