/**
 * Values that every module speaks: years, amounts with their qualifiers, dates of honest
 * precision, release numbers, and the few ways to fail.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {})
@NullMarked
package ca.armsexports.tracker.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
