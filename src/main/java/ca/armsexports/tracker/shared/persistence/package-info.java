/**
 * How values of the record are kept in rows: versioned rows, amounts, and converters of
 * codes.
 */
@NullMarked
package ca.armsexports.tracker.shared.persistence;

import org.jspecify.annotations.NullMarked;
