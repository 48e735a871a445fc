package ca.armsexports.tracker.database;

import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/**
 * Gives migrations connections of their own. Those of the pool have time limits made for
 * readers, which a migration of a large record would exceed.
 */
@Component
class MigrationConnections implements FlywayConfigurationCustomizer {

	private final JdbcConnectionDetails details;

	MigrationConnections(JdbcConnectionDetails details) {
		this.details = details;
	}

	@Override
	public void customize(FluentConfiguration configuration) {
		DriverManagerDataSource connections = new DriverManagerDataSource(this.details.getJdbcUrl());
		connections.setUsername(this.details.getUsername());
		connections.setPassword(this.details.getPassword());
		configuration.dataSource(connections);
	}

}
