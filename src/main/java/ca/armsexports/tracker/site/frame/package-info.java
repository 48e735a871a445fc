/**
 * What stands around a page: which release it reads, its addresses in other languages,
 * the next report expected.
 */
@NullMarked
package ca.armsexports.tracker.site.frame;

import org.jspecify.annotations.NullMarked;
