/**
 * Who may do what: people, their roles, passwords, passkeys and sessions, the rules of
 * access, and the frame of the pages under {@code /admin}.
 */
@ApplicationModule(allowedDependencies = { "journal", "shared" })
@NullMarked
package ca.armsexports.tracker.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
