/**
 * The memory of the site: the release that requests work with, and each page, made once
 * per release and day.
 */
@NullMarked
package ca.armsexports.tracker.site.cache;

import org.jspecify.annotations.NullMarked;
