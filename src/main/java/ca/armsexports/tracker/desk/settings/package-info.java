/**
 * The settings of the tracker, for administrators: what they change here while it runs,
 * and what holds because it was started so.
 */
@NullMarked
package ca.armsexports.tracker.desk.settings;

import org.jspecify.annotations.NullMarked;
