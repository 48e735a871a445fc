package ca.armsexports.tracker.database;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/**
 * Gives migrations connections of their own. Those of the pool have time limits made for
 * readers, which a migration of a large record would exceed, and belong to a user who may
 * not change what a migration changes. Migrations learn that user's name, to whom they
 * grant what the application needs.
 */
@Component
class MigrationConnections implements FlywayConfigurationCustomizer {

	private static final String APPLICATION_ROLE = "application_role";

	private final JdbcConnectionDetails application;

	private final ObjectProvider<FlywayConnectionDetails> owners;

	MigrationConnections(JdbcConnectionDetails application, ObjectProvider<FlywayConnectionDetails> owners) {
		this.application = application;
		this.owners = owners;
	}

	@Override
	public void customize(FluentConfiguration configuration) {
		FlywayConnectionDetails owner = this.owners.getObject();
		boolean named = owner.getUsername() != null;
		DriverManagerDataSource connections = new DriverManagerDataSource(
				(owner.getJdbcUrl() != null) ? owner.getJdbcUrl() : this.application.getJdbcUrl());
		connections.setUsername(named ? owner.getUsername() : this.application.getUsername());
		connections.setPassword(named ? owner.getPassword() : this.application.getPassword());
		configuration.dataSource(connections);
		Map<String, String> placeholders = new HashMap<>(configuration.getPlaceholders());
		placeholders.put(APPLICATION_ROLE, Objects.requireNonNullElse(this.application.getUsername(), ""));
		configuration.placeholders(placeholders);
	}

}
