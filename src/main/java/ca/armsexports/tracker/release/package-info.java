/**
 * The ledger of releases: drafts of typed changes, approval, the hash chain, and what
 * each release changed.
 */
@ApplicationModule(allowedDependencies = { "shared", "journal", "setting" })
@NullMarked
package ca.armsexports.tracker.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
