/**
 * The first page: what Canada exported, to whom, what is new, what is not known.
 */
@NullMarked
package ca.armsexports.tracker.site.home;

import org.jspecify.annotations.NullMarked;
