/**
 * What every request passes first: the headers of every answer, the hosts that are
 * answered for, and the form of addresses.
 */
@NullMarked
package ca.armsexports.tracker.site.edge;

import org.jspecify.annotations.NullMarked;
