/**
 * The files beside pages: tables as CSV and JSON, drawings as SVG and PNG.
 */
@NullMarked
package ca.armsexports.tracker.site.file;

import org.jspecify.annotations.NullMarked;
