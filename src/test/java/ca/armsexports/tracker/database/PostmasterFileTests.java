package ca.armsexports.tracker.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PostmasterFileTests {

	@TempDir
	private Path cluster;

	@Test
	void readsProcessFolderAndStart() throws IOException {
		Files.write(PostmasterFile.in(this.cluster), List.of("7546", "/srv/tracker/data/postgresql", "1795330942",
				"54999", "", "127.0.0.1", "  2154544         9", "ready   "));
		assertThat(PostmasterFile.of(this.cluster))
			.contains(new PostmasterFile(7546, "/srv/tracker/data/postgresql", Instant.parse("2026-11-22T07:02:22Z")));
	}

	@Test
	void isAbsentWhereNoServerRan() throws IOException {
		assertThat(PostmasterFile.of(this.cluster)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n", "postgres\n/srv\n", "99999999999999999999\n", "-12\n" })
	void namesNoProcessWhenItWasCutShort(String content) throws IOException {
		Files.writeString(PostmasterFile.in(this.cluster), content);
		PostmasterFile file = PostmasterFile.of(this.cluster).orElseThrow();
		assertThat(file.pid()).isZero();
		assertThat(file.process()).isEmpty();
		assertThat(file.server(this.cluster)).isEmpty();
	}

	@Test
	void takesNoOtherProcessForTheServer() {
		long pid = ProcessHandle.current().pid();
		PostmasterFile file = new PostmasterFile(pid, this.cluster.toString(), Instant.EPOCH);
		assertThat(file.process()).isPresent();
		assertThat(file.server(this.cluster)).isEmpty();
	}

	@Test
	void findsNoProcessUnderNumberThatNobodyHas() {
		assertThat(new PostmasterFile(Long.MAX_VALUE, this.cluster.toString(), Instant.EPOCH).process()).isEmpty();
	}

}
