package ca.armsexports.tracker.database;

import javax.sql.DataSource;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Brings the database along when nobody names another one by
 * {@code spring.datasource.url}. The connection pool and everything behind it depend on
 * this bean: they start after the server and are closed before it stops. An
 * auto-configuration, so that it gives way to the database of a test.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@Conditional(EmbeddedDatabaseAutoConfiguration.NoOtherDatabaseNamed.class)
@EnableConfigurationProperties(DatabaseSettings.class)
class EmbeddedDatabaseAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean({ JdbcConnectionDetails.class, DataSource.class })
	EmbeddedPostgres embeddedPostgres(DatabaseSettings settings) {
		return EmbeddedPostgres.start(settings);
	}

	@Bean
	@ConditionalOnBean(EmbeddedPostgres.class)
	FlywayConnectionDetails embeddedPostgresOwner(EmbeddedPostgres database) {
		return database.owner();
	}

	static final class NoOtherDatabaseNamed extends SpringBootCondition {

		private static final String PROPERTY = "spring.datasource.url";

		@Override
		public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
			ConditionMessage.Builder message = ConditionMessage.forCondition("No other database named");
			return StringUtils.hasText(context.getEnvironment().getProperty(PROPERTY))
					? ConditionOutcome.noMatch(message.because(PROPERTY + " is set"))
					: ConditionOutcome.match(message.because(PROPERTY + " is not set"));
		}

	}

}
