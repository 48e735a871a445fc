/**
 * The items of the Export Control List and each item's page: what is known of it, to
 * which countries, in which years.
 */
@NullMarked
package ca.armsexports.tracker.site.category;

import org.jspecify.annotations.NullMarked;
