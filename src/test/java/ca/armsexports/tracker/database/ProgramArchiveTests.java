package ca.armsexports.tracker.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

class ProgramArchiveTests {

	@Test
	void unpacksOnce() throws IOException {
		Path first = ProgramArchive.unpackedIn(Prepared.programs());
		FileTime unpacked = Files.getLastModifiedTime(first.resolve("bin/postgres"));
		Path second = ProgramArchive.unpackedIn(Prepared.programs());
		assertThat(second).isEqualTo(first);
		assertThat(Files.getLastModifiedTime(second.resolve("bin/postgres"))).isEqualTo(unpacked);
	}

	@Test
	void unpacksAgainWhatWasCutShort(@TempDir Path programs) throws IOException {
		Path original = ProgramArchive.unpackedIn(Prepared.programs());
		Path folder = programs.resolve(original.getFileName());
		FileSystemUtils.copyRecursively(original, folder);
		Path postgres = folder.resolve("bin/postgres");
		long size = Files.size(postgres);
		Files.write(postgres, new byte[0]);
		assertThat(ProgramArchive.unpackedIn(programs)).isEqualTo(folder);
		assertThat(postgres).hasSize(size).isExecutable();
	}

}
