package ca.armsexports.tracker.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * An application with the database and nothing else. Run as a program it counts its
 * starts in the database, says that it is ready, and waits for its end.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({ EmbeddedDatabaseAutoConfiguration.class, DataSourceAutoConfiguration.class,
		JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class })
class SmallApplication {

	private static final Logger logger = LoggerFactory.getLogger(SmallApplication.class);

	static final String READY = "ready after start number ";

	static void main(String[] arguments) throws InterruptedException {
		ConfigurableApplicationContext context = start(arguments);
		FlywayConnectionDetails owner = context.getBean(FlywayConnectionDetails.class);
		JdbcClient migration = JdbcClient
			.create(new DriverManagerDataSource(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword()));
		migration.sql("create table if not exists start (at timestamptz not null default now())").update();
		migration.sql("grant select, insert on start to " + Cluster.APPLICATION).update();
		JdbcClient database = context.getBean(JdbcClient.class);
		database.sql("insert into start default values").update();
		logger.info("{}{}", READY, starts(database));
		Thread.currentThread().join();
	}

	/** Starts it in this process. */
	static ConfigurableApplicationContext start(String... arguments) {
		return new SpringApplicationBuilder(SmallApplication.class).web(WebApplicationType.NONE).run(arguments);
	}

	static long starts(JdbcClient database) {
		return database.sql("select count(*) from start").query(Long.class).single();
	}

}
