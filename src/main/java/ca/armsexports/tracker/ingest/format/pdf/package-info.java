/**
 * Reads the tables of PDF documents.
 */
@NullMarked
package ca.armsexports.tracker.ingest.format.pdf;

import org.jspecify.annotations.NullMarked;
