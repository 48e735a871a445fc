/**
 * The list of permits and each permit's page: what became of every field, how to ask for
 * the rest, and what was exported in the years it covers.
 */
@NullMarked
package ca.armsexports.tracker.site.permit;

import org.jspecify.annotations.NullMarked;
