package ca.armsexports.tracker.support.database;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * With a slice of Spring Boot, which puts a database of its own in the place of any that
 * it does not know.
 */
@DataJpaTest(properties = { "spring.flyway.enabled=false", "spring.jpa.hibernate.ddl-auto=none" })
@ContextConfiguration(classes = TestDatabaseTests.NoEntities.class)
@Import(TestDatabase.class)
class TestDatabaseTests {

	@Autowired
	private JdbcClient jdbc;

	@Test
	void isWhereTheContextConnectsTo() {
		assertThat(this.jdbc.sql("select current_database()").query(String.class).single()).startsWith("test_");
	}

	@AutoConfigurationPackage
	@Configuration(proxyBeanMethods = false)
	static class NoEntities {

	}

}
