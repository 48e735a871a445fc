/**
 * Who may do what: the rules of access. So far nobody has an account, and everybody may
 * read.
 */
@ApplicationModule(allowedDependencies = { "shared" })
@NullMarked
package ca.armsexports.tracker.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
