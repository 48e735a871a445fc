/**
 * The record for programs: figures, countries, items, documents, permits, goods, events
 * and releases as JSON, without a key.
 */
@NullMarked
package ca.armsexports.tracker.research.api;

import org.jspecify.annotations.NullMarked;
