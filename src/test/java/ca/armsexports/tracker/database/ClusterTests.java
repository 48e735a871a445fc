package ca.armsexports.tracker.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ClusterTests {

	@TempDir
	private Path parent;

	@Test
	void leavesNothingBehindWhenItCannotBeMade() throws IOException {
		DataFolder folder = DataFolder.at(this.parent.resolve("data"));
		ServerPrograms programs = programs("""
				touch "$2/base"
				echo "initdb: error: could not write to file: No space left on device" >&2
				exit 1""");
		assertThatExceptionOfType(DatabaseStartException.class).isThrownBy(() -> Cluster.in(folder, programs))
			.withMessage("No database could be made in the data folder %s: "
					+ "could not write to file: No space left on device.", folder.path())
			.satisfies((ex) -> assertThat(ex.remedy()).startsWith("Make room on that disk"));
		assertThat(folder.cluster()).doesNotExist();
		assertThat(folder.leftUnfinished()).isEmpty();
	}

	@Test
	void isMadeAnewWhereAnEarlierStartBrokeOff() throws IOException {
		DataFolder folder = DataFolder.at(this.parent.resolve("data"));
		Path unfinished = folder.unfinished();
		Files.writeString(unfinished.resolve("PG_VERSION"), "18\n");
		Cluster cluster = Cluster.in(folder, Prepared.serverPrograms());
		assertThat(cluster.path().resolve("PG_VERSION")).hasContent("18");
		assertThat(unfinished).doesNotExist();
	}

	@ParameterizedTest
	@ValueSource(strings = { Cluster.NAME, Cluster.APPLICATION })
	void keepsItsPasswordsForItsOwner(String user) throws IOException {
		DataFolder folder = DataFolder.at(this.parent.resolve("data"));
		Cluster cluster = Cluster.in(folder, Prepared.serverPrograms());
		Path file = cluster.path().resolve(user + ".password");
		assertThat(cluster.password(user)).hasSizeGreaterThanOrEqualTo(32).isEqualTo(Files.readString(file));
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
	}

	private ServerPrograms programs(String initdb) throws IOException {
		Path bin = Files.createDirectories(this.parent.resolve("programs/bin"));
		script(bin.resolve("postgres"), "echo 'postgres (PostgreSQL) 18.6'");
		script(bin.resolve("initdb"), initdb);
		return ServerPrograms.in(this.parent.resolve("programs"));
	}

	private static void script(Path file, String content) throws IOException {
		Files.writeString(file, "#!/bin/sh\n" + content + "\n");
		assertThat(file.toFile().setExecutable(true)).isTrue();
	}

}
