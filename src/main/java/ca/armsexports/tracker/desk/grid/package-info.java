/**
 * The grid in which one edition is entered quickly: destinations by items of a year, or
 * years by items of a destination. Everything that is typed becomes a change of a draft,
 * or is kept and told what is wrong with it.
 */
@NullMarked
package ca.armsexports.tracker.desk.grid;

import org.jspecify.annotations.NullMarked;
