/**
 * Searching the record: countries, categories, years, documents, events, and the totals
 * of a country in a year.
 */
@NullMarked
package ca.armsexports.tracker.site.search;

import org.jspecify.annotations.NullMarked;
