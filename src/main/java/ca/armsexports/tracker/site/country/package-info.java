/**
 * The list of countries and each country's page: the answer, the picture, what is not
 * known, the tables, the sources.
 */
@NullMarked
package ca.armsexports.tracker.site.country;

import org.jspecify.annotations.NullMarked;
