/**
 * Style sheets and scripts under addresses that change with their content.
 */
@NullMarked
package ca.armsexports.tracker.site.assets;

import org.jspecify.annotations.NullMarked;
