/** What is chosen from in forms of the desk, under the names that people know. */
@NullMarked
package ca.armsexports.tracker.desk.choice;

import org.jspecify.annotations.NullMarked;
