/**
 * The drawing of histories: from the description of bars, marks and words to SVG, and
 * from the same drawing to PNG, without a word of its own in any language.
 */
@ApplicationModule(allowedDependencies = { "shared" })
@NullMarked
package ca.armsexports.tracker.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
