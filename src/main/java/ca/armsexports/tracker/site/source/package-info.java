/**
 * The documents, and everything that was taken from each of them.
 */
@NullMarked
package ca.armsexports.tracker.site.source;

import org.jspecify.annotations.NullMarked;
