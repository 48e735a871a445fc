package ca.armsexports.tracker.support.database;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.autoconfigure.container.ContainerImageMetadata;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.type.AnnotationMetadata;

/**
 * Gives a Spring context a {@linkplain FreshDatabase fresh database}, to be imported by a
 * test or by the annotation of a slice. The application's own embedded database gives way
 * to it.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import(TestDatabase.Registrar.class)
public class TestDatabase {

	static final class Registrar implements ImportBeanDefinitionRegistrar {

		@Override
		public void registerBeanDefinitions(AnnotationMetadata metadata, BeanDefinitionRegistry registry) {
			RootBeanDefinition definition = new RootBeanDefinition(FreshDatabase.class, TestDatabases::create);
			// By this mark Spring Boot's slices know a database for tests and leave it in
			// its place.
			new ContainerImageMetadata(null).addTo(definition);
			registry.registerBeanDefinition("freshDatabase", definition);
			registry.registerBeanDefinition("freshDatabaseOwner", owner((BeanFactory) registry));
		}

		private static RootBeanDefinition owner(BeanFactory beans) {
			return new RootBeanDefinition(FlywayConnectionDetails.class,
					() -> beans.getBean(FreshDatabase.class).owner());
		}

	}

}
