/**
 * The one way to fail: what went wrong, as a page with a way on or as a problem document.
 */
@NullMarked
package ca.armsexports.tracker.site.errors;

import org.jspecify.annotations.NullMarked;
