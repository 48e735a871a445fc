/**
 * The journal as the desk reads it: every step of everybody, the latest first.
 */
@NullMarked
package ca.armsexports.tracker.desk.log;

import org.jspecify.annotations.NullMarked;
