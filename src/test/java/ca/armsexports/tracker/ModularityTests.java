package ca.armsexports.tracker;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

	@Test
	void modulesUseOnlyWhatTheyDeclare() {
		ApplicationModules.of(TrackerApplication.class, DescribedPredicate.describe("tests", ModularityTests::isTest))
			.verify();
	}

	private static boolean isTest(JavaClass type) {
		return type.getSource().filter((source) -> source.getUri().getPath().contains("/test-classes/")).isPresent();
	}

}
