/** The whole record as one file for administrators, and how it is restored. */
@NullMarked
package ca.armsexports.tracker.desk.archive;

import org.jspecify.annotations.NullMarked;
