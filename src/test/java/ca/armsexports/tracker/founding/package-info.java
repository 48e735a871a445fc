/** Tests of release 1, the founding record, against the files that it was made from. */
@NullMarked
package ca.armsexports.tracker.founding;

import org.jspecify.annotations.NullMarked;
