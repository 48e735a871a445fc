/**
 * The database that comes with the application: a real PostgreSQL in a folder, started
 * and stopped with the application, for as long as no other database is named.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package ca.armsexports.tracker.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
