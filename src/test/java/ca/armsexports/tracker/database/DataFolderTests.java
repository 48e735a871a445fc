package ca.armsexports.tracker.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DataFolderTests {

	@TempDir
	private Path parent;

	@Test
	void isMadeWithItsParents() {
		DataFolder folder = DataFolder.at(this.parent.resolve("srv/tracker/data"));
		assertThat(folder.logs()).isDirectory();
		assertThat(folder.hasCluster("18")).isFalse();
	}

	@Test
	void acceptsFolderWithNothingButWhatSystemsPutThere() throws IOException {
		Files.createDirectory(this.parent.resolve("lost+found"));
		Files.createFile(this.parent.resolve(".gitkeep"));
		assertThat(DataFolder.at(this.parent).hasCluster("18")).isFalse();
	}

	@Test
	void refusesWhatItDidNotPutThere() throws IOException {
		Files.createFile(this.parent.resolve("PG_VERSION"));
		Files.createFile(this.parent.resolve("holiday.jpg"));
		assertThatExceptionOfType(DatabaseStartException.class).isThrownBy(() -> DataFolder.at(this.parent))
			.withMessage("The data folder %s holds something that this application did not put there: "
					+ "PG_VERSION, holiday.jpg.", this.parent)
			.satisfies((ex) -> assertThat(ex.remedy())
				.isEqualTo("Name an empty or a new folder with tracker.database.folder."));
		assertThat(this.parent).isDirectoryNotContaining("glob:**/log");
	}

	@Test
	void acceptsWhatIsLeftWhenTheDataWereDeleted() throws IOException {
		DataFolder folder = DataFolder.at(this.parent);
		Files.createFile(folder.log());
		Files.createDirectory(folder.programs());
		assertThat(folder.unfinished()).isEmptyDirectory();
		assertThat(DataFolder.at(this.parent)).isEqualTo(folder);
	}

	@Test
	void refusesFileInItsPlace() throws IOException {
		Path file = Files.createFile(this.parent.resolve("data"));
		assertThatExceptionOfType(DatabaseStartException.class).isThrownBy(() -> DataFolder.at(file))
			.withMessage("The data folder %s cannot be used: it is a file, not a folder.", file);
		assertThatExceptionOfType(DatabaseStartException.class).isThrownBy(() -> DataFolder.at(file.resolve("below")))
			.withMessageContaining("cannot be used: " + file);
	}

	@Test
	void refusesDataOfAnotherVersion() throws IOException {
		DataFolder folder = DataFolder.at(this.parent);
		Files.createDirectory(folder.cluster());
		Files.writeString(folder.cluster().resolve("PG_VERSION"), "17\n");
		assertThatExceptionOfType(DatabaseStartException.class).isThrownBy(() -> folder.hasCluster("18"))
			.withMessage("The data folder %s was made by PostgreSQL 17, but this application comes with PostgreSQL 18.",
					this.parent)
			.satisfies((ex) -> assertThat(ex.remedy()).contains("pg_dump"));
	}

	@Test
	void refusesDataWithoutVersion() throws IOException {
		DataFolder folder = DataFolder.at(this.parent);
		Files.createDirectory(folder.cluster());
		assertThatExceptionOfType(DatabaseStartException.class).isThrownBy(() -> folder.hasCluster("18"))
			.withMessageContaining(folder.cluster() + " holds no PostgreSQL database");
	}

	@Test
	void refusesDataOfAnotherUser() throws IOException {
		Path folder = this.parent.resolve("data");
		ForeignFolder.at(OperatingUser.isRoot() ? folder : DataFolder.at(folder).cluster());
		assertThatExceptionOfType(DatabaseStartException.class).isThrownBy(() -> DataFolder.at(folder))
			.withMessageMatching("The data folder .*/data belongs to the user .*, but the application runs as %s\\."
				.formatted(OperatingUser.name()));
	}

	@Test
	void namesTheUserWhoLacksTheRight() {
		DatabaseStartException refusal = DataFolder.at(this.parent).unusable(new AccessDeniedException("/srv/data"));
		assertThat(refusal).hasMessage("The data folder %s cannot be used: the user %s has no right to /srv/data.",
				this.parent, OperatingUser.name());
	}

	@Test
	void tellsToMakeRoomOnFullDisk() {
		DatabaseStartException refusal = DataFolder.at(this.parent)
			.unusable(new FileSystemException("/srv/data/log", null, "No space left on device"));
		assertThat(refusal).hasMessage("The data folder %s cannot be used: /srv/data/log: No space left on device.",
				this.parent);
		assertThat(refusal.remedy()).startsWith("Make room on that disk");
	}

	@Test
	void tellsToGiveRightsWhereNobodyMayWrite() {
		assertThat(DataFolder.remedy("could not create directory: Read-only file system"))
			.isEqualTo("Let the user %s write there, or name another folder with tracker.database.folder."
				.formatted(OperatingUser.name()));
	}

	@Test
	void isCalledAsAPersonWouldCallIt() {
		assertThat(new DataFolder(Path.of("data").toAbsolutePath()).shortName()).isEqualTo("./data");
		assertThat(new DataFolder(Path.of("/srv/data")).shortName()).isEqualTo("/srv/data");
	}

}
