/**
 * The public pages: home, countries, categories, years, permits, sources, figures,
 * releases, method, search, and what stands around them.
 */
@ApplicationModule(allowedDependencies = { "chart", "country", "controllist", "source", "release", "yearlytotal",
		"permit", "equipment", "event", "research", "claim", "table", "shared" })
@NullMarked
package ca.armsexports.tracker.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
