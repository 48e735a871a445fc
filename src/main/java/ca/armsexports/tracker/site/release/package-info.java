/**
 * The releases: what each of them changed and why, and the hashes that prove that none
 * was rewritten.
 */
@NullMarked
package ca.armsexports.tracker.site.release;

import org.jspecify.annotations.NullMarked;
