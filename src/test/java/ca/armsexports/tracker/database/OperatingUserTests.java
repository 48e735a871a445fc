package ca.armsexports.tracker.database;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class OperatingUserTests {

	@Test
	void ownsWhatItMade(@TempDir Path folder) throws IOException {
		assertThat(OperatingUser.otherOwnerOf(folder)).isEmpty();
	}

	@Test
	void seesThatAnotherUserOwnsSomething(@TempDir Path folder) throws IOException {
		assertThat(OperatingUser.otherOwnerOf(ForeignFolder.in(folder))).isPresent();
	}

	@Test
	void hasName() {
		assertThat(OperatingUser.name()).isEqualTo(System.getProperty("user.name"));
	}

}
