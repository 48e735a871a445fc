package ca.armsexports.tracker;

import java.math.BigDecimal;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTests {

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption((location) -> !location.contains("/test-classes/"))
		.importPackages("ca.armsexports.tracker");

	@Test
	void modulesFormNoCycle() {
		slices().matching("ca.armsexports.tracker.(*)..")
			.should()
			.beFreeOfCycles()
			.because("a module that can be understood alone stands above nothing that stands above it")
			.check(CLASSES);
	}

	@Test
	void packagesOfTheSiteFormNoCycle() {
		slices().matching("ca.armsexports.tracker.site.(*)..")
			.should()
			.beFreeOfCycles()
			.because("a page can be taken away without touching another")
			.check(CLASSES);
	}

	@Test
	void rowsStayInTheirModule() {
		classes().that()
			.areAnnotatedWith(Entity.class)
			.or()
			.areAssignableTo(Repository.class)
			.or()
			.areAnnotatedWith(Controller.class)
			.or()
			.areAnnotatedWith(RestController.class)
			.should()
			.bePackagePrivate()
			.because("other modules speak to the service and get values, so that rows and addresses can change")
			.check(CLASSES);
	}

	@Test
	void controllersAskServices() {
		noClasses().that()
			.haveSimpleNameEndingWith("Controller")
			.should()
			.dependOnClassesThat()
			.areAssignableTo(Repository.class)
			.orShould()
			.dependOnClassesThat()
			.areAnnotatedWith(Entity.class)
			.because("what a page shows is made from values of one release")
			.check(CLASSES);
	}

	@Test
	void amountsAreNeverBinary() {
		noFields().that()
			.areDeclaredInClassesThat()
			.resideOutsideOfPackage("ca.armsexports.tracker.chart..")
			.should()
			.haveRawType(double.class)
			.orShould()
			.haveRawType(float.class)
			.because(
					"0.1 has no binary form, and a cent lost is a figure invented; only coordinates of drawings are binary")
			.check(CLASSES);
	}

	@Test
	void sharedUsesNoModule() {
		noClasses().that()
			.resideInAPackage("ca.armsexports.tracker.shared..")
			.should()
			.dependOnClassesThat(
					DescribedPredicate.and(JavaClass.Predicates.resideInAPackage("ca.armsexports.tracker.."),
							DescribedPredicate
								.not(JavaClass.Predicates.resideInAPackage("ca.armsexports.tracker.shared.."))))
			.because("every module speaks these values, so they speak of none")
			.check(CLASSES);
	}

	@Test
	void theLedgerKnowsNoFeature() {
		noClasses().that()
			.resideInAPackage("ca.armsexports.tracker.release..")
			.should()
			.dependOnClassesThat(
					DescribedPredicate.and(JavaClass.Predicates.resideInAPackage("ca.armsexports.tracker.."),
							DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(
									"ca.armsexports.tracker.shared..", "ca.armsexports.tracker.journal..",
									"ca.armsexports.tracker.setting..", "ca.armsexports.tracker.release.."))))
			.because("a new kind of change must not touch the code that hashes and approves")
			.check(CLASSES);
	}

	@Test
	void publicMethodsOfValuesSpeakInTypes() {
		methods().that()
			.arePublic()
			.and()
			.areDeclaredInClassesThat()
			.arePublic()
			.and()
			.areDeclaredInClassesThat()
			.resideInAnyPackage("ca.armsexports.tracker.yearlytotal", "ca.armsexports.tracker.permit",
					"ca.armsexports.tracker.equipment")
			.should()
			.notHaveRawReturnType(BigDecimal.class)
			.because("an amount without its currency and qualifier is misread sooner or later")
			.check(CLASSES);
	}

	@Test
	void constantsAreTheOnlyStaticFields() {
		fields().that()
			.areStatic()
			.and()
			.doNotHaveModifier(JavaModifier.SYNTHETIC)
			.should()
			.beFinal()
			.because("nodes hold no state that another node does not have")
			.check(CLASSES);
	}

	@Test
	void halfOfTheTypesOrFewerArePublic() {
		long all = CLASSES.stream().filter(ArchitectureTests::isWritten).count();
		long open = CLASSES.stream()
			.filter(ArchitectureTests::isWritten)
			.filter((type) -> type.getModifiers().contains(JavaModifier.PUBLIC))
			.count();
		assertThat(open).as("public types of %d: what is public is promised", all).isLessThanOrEqualTo(all / 2);
	}

	private static boolean isWritten(JavaClass type) {
		return type.isTopLevelClass() && !type.getSimpleName().equals("package-info");
	}

}
