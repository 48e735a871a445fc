/**
 * Files on their way to a draft: taken in, shown as they were understood, decided about
 * and handed over.
 */
@NullMarked
package ca.armsexports.tracker.desk.file;

import org.jspecify.annotations.NullMarked;
