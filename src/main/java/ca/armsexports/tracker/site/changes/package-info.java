/**
 * What changed between two releases, as page, files and feeds.
 */
@NullMarked
package ca.armsexports.tracker.site.changes;

import org.jspecify.annotations.NullMarked;
