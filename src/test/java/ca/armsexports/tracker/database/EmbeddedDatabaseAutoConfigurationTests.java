package ca.armsexports.tracker.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import ca.armsexports.tracker.support.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

@ExtendWith(OutputCaptureExtension.class)
class EmbeddedDatabaseAutoConfigurationTests {

	@TempDir
	private Path parent;

	private Path folder;

	private ApplicationContextRunner runner;

	@BeforeEach
	void prepareRunner() {
		this.folder = this.parent.resolve("data");
		this.runner = new ApplicationContextRunner()
			.withConfiguration(
					AutoConfigurations.of(EmbeddedDatabaseAutoConfiguration.class, DataSourceAutoConfiguration.class))
			.withPropertyValues("tracker.database.folder=" + this.folder,
					"tracker.database.programs=" + Prepared.programs());
	}

	@Test
	void isFoundBySpringBoot() {
		assertThat(ImportCandidates.load(AutoConfiguration.class, getClass().getClassLoader()))
			.contains(EmbeddedDatabaseAutoConfiguration.class.getName());
	}

	@Test
	void startsBeforeThePoolAndStopsAfterIt() {
		Prepared.dataFolder(this.folder);
		this.runner.withPropertyValues("spring.datasource.url=").run((context) -> {
			assertThat(context).getBean(JdbcConnectionDetails.class).isInstanceOf(EmbeddedPostgres.class);
			assertThat(context.getBeanFactory().getDependentBeans("embeddedPostgres")).contains("dataSource");
			assertThat(PostmasterFile.of(new DataFolder(this.folder).cluster())).isPresent();
		});
		assertThat(PostmasterFile.in(new DataFolder(this.folder).cluster())).doesNotExist();
	}

	@Test
	void givesWayToDatabaseThatIsNamed() {
		this.runner.withPropertyValues("spring.datasource.url=jdbc:postgresql://database.example/tracker")
			.run((context) -> assertThat(context).doesNotHaveBean(EmbeddedPostgres.class)
				.hasSingleBean(JdbcConnectionDetails.class));
		assertThat(this.folder).doesNotExist();
	}

	@Test
	void givesWayToTheDatabaseOfTest() {
		this.runner.withUserConfiguration(TestDatabase.class)
			.run((context) -> assertThat(context).doesNotHaveBean(EmbeddedPostgres.class)
				.hasSingleBean(JdbcConnectionDetails.class));
		assertThat(this.folder).doesNotExist();
	}

	@Test
	void usesTheFolderDataUnlessToldOtherwise() {
		new ApplicationContextRunner().withUserConfiguration(SettingsOnly.class)
			.run((context) -> assertThat(context).getBean(DatabaseSettings.class)
				.isEqualTo(new DatabaseSettings(Path.of("data"), null)));
	}

	@Test
	void saysWhatIsInTheWayInsteadOfShowingStackTrace(CapturedOutput output) throws IOException {
		Files.createFile(this.folder);
		assertThatException().isThrownBy(() -> SmallApplication.start("--tracker.database.folder=" + this.folder));
		assertThat(output).contains("""
				***************************
				APPLICATION FAILED TO START
				***************************

				Description:

				The data folder %s cannot be used: it is a file, not a folder.

				Action:

				Mend that, or name another folder with tracker.database.folder.
				""".formatted(this.folder)).doesNotContain("\tat ");
	}

	@EnableConfigurationProperties(DatabaseSettings.class)
	static class SettingsOnly {

	}

}
