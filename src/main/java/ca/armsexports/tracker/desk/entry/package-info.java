/**
 * Forms for every type of change. A form is made of the components of the change, so that
 * a new type needs no form of its own.
 */
@NullMarked
package ca.armsexports.tracker.desk.entry;

import org.jspecify.annotations.NullMarked;
