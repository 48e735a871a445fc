/**
 * Tables as files: from stated columns and rows that are read one by one to CSV, JSON and
 * XLSX, whatever their number.
 */
@ApplicationModule(allowedDependencies = { "shared" })
@NullMarked
package ca.armsexports.tracker.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
