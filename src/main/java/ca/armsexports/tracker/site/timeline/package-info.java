/**
 * Permits, shipments and events of a country on one axis of time: the drawing, and the
 * same as a list.
 */
@NullMarked
package ca.armsexports.tracker.site.timeline;

import org.jspecify.annotations.NullMarked;
