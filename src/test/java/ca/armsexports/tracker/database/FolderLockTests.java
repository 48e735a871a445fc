package ca.armsexports.tracker.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

class FolderLockTests {

	@TempDir
	private Path folder;

	private Path file;

	@BeforeEach
	void nameFile() {
		this.file = this.folder.resolve("tracker.lock");
	}

	@Test
	void tellsTheProcessThatHoldsIt() throws IOException {
		try (FolderLock lock = FolderLock.take(this.folder, this.file)) {
			assertThat(lock).isNotNull();
			assertThat(this.file).hasContent(Long.toString(ProcessHandle.current().pid()));
		}
	}

	@Test
	void refusesSecondHolderInTheSameProcess() throws IOException {
		try (FolderLock lock = FolderLock.take(this.folder, this.file)) {
			assertThat(lock).isNotNull();
			assertThatExceptionOfType(DatabaseStartException.class)
				.isThrownBy(() -> FolderLock.take(this.folder.resolve("."), this.file))
				.withMessageContaining(this.folder.toString())
				.withMessageContaining("process " + ProcessHandle.current().pid());
		}
	}

	@Test
	void canBeTakenAgainAfterItWasGivenBack() throws IOException {
		FolderLock.take(this.folder, this.file).close();
		Files.writeString(this.file, "a longer text of an earlier holder");
		FolderLock.take(this.folder, this.file).close();
		assertThat(this.file).hasContent(Long.toString(ProcessHandle.current().pid()));
	}

	@Test
	void canBeTakenAfterAnAttemptFailed() throws IOException {
		Files.createDirectory(this.file);
		assertThatIOException().isThrownBy(() -> FolderLock.take(this.folder, this.file));
		Files.delete(this.file);
		FolderLock.take(this.folder, this.file).close();
		assertThat(this.file).isRegularFile();
	}

}
