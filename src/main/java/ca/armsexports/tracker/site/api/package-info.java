/**
 * The API as a whole: the document that describes it to programs, and the page that
 * explains it to people.
 */
@NullMarked
package ca.armsexports.tracker.site.api;

import org.jspecify.annotations.NullMarked;
