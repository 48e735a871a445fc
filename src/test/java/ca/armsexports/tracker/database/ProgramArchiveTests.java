package ca.armsexports.tracker.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ProgramArchiveTests {

	@Test
	void unpacksOnce() throws IOException {
		Path first = ProgramArchive.unpackedIn(Programs.folder());
		FileTime unpacked = Files.getLastModifiedTime(first.resolve("bin/postgres"));
		Path second = ProgramArchive.unpackedIn(Programs.folder());
		assertThat(second).isEqualTo(first);
		assertThat(Files.getLastModifiedTime(second.resolve("bin/postgres"))).isEqualTo(unpacked);
	}

	@Test
	void unpacksAgainWhatWasCutShort(@TempDir Path programs) throws IOException {
		Path folder = ProgramArchive.unpackedIn(programs);
		Path postgres = folder.resolve("bin/postgres");
		long size = Files.size(postgres);
		Files.write(postgres, new byte[0]);
		Files.setLastModifiedTime(postgres, FileTime.from(Instant.EPOCH));
		assertThat(ProgramArchive.unpackedIn(programs)).isEqualTo(folder);
		assertThat(postgres).hasSize(size).isExecutable();
	}

}
