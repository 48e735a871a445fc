/**
 * The whole record of a release as one file, with its description, its caveats and its
 * hashes.
 */
@NullMarked
package ca.armsexports.tracker.site.data;

import org.jspecify.annotations.NullMarked;
