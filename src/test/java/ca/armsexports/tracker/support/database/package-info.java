/**
 * A PostgreSQL for the tests: one server for each run of Java, a fresh database for
 * whoever asks.
 */
@NullMarked
package ca.armsexports.tracker.support.database;

import org.jspecify.annotations.NullMarked;
