package ca.armsexports.tracker.database;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the database that comes with the application lives. Without meaning when
 * {@code spring.datasource.url} names another.
 *
 * @param folder holds the data, the server's log and, unless said otherwise, its
 * programs; relative to the folder in which the application was started
 * @param programs where the server's programs are unpacked to; several applications may
 * share it. Empty for a folder beside the data
 */
@ConfigurationProperties("tracker.database")
record DatabaseSettings(@DefaultValue("data") Path folder, @Nullable Path programs) {
}
