/**
 * Every figure by any filter: the page on which researchers narrow the record down, count
 * what is there, and take it with them.
 */
@NullMarked
package ca.armsexports.tracker.site.explore;

import org.jspecify.annotations.NullMarked;
