/**
 * Settings that an administrator changes while the tracker runs: kept in the database,
 * the same on all nodes, read on each use, and told of in the journal.
 */
@ApplicationModule(allowedDependencies = { "shared", "journal" })
@NullMarked
package ca.armsexports.tracker.setting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
