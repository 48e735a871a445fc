package ca.armsexports.tracker.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ServerProgramsTests {

	@TempDir
	private Path folder;

	@Test
	void tellTheirVersion() throws IOException {
		ServerPrograms programs = Prepared.serverPrograms();
		assertThat(programs.version()).startsWith("18.");
		assertThat(programs.majorVersion()).isEqualTo("18");
	}

	@Test
	void runAsSomebodyWhoIsNotRoot() throws IOException {
		script("postgres", "echo 'postgres (PostgreSQL) 18.6'");
		script("whoami", "id -u; env");
		ServerPrograms.Outcome outcome = ServerPrograms.in(this.folder).run(this.folder, "whoami");
		assertThat(outcome.successful()).isTrue();
		assertThat(outcome.output()).doesNotStartWith("0\n").contains("LC_ALL=C").doesNotContain("PGHOST");
	}

	@Test
	void areRefusedWhenTheyDoNotRunHere() throws IOException {
		script("postgres", "echo 'libc.so.6: version GLIBC_2.99 not found' >&2; exit 127");
		assertThatExceptionOfType(DatabaseStartException.class).isThrownBy(() -> ServerPrograms.in(this.folder))
			.withMessage("The PostgreSQL that comes with this application does not run on this machine: "
					+ "libc.so.6: version GLIBC_2.99 not found.");
	}

	@Test
	void areRefusedWhereProgramsMayNotRun() throws IOException {
		script("postgres", "echo 'not reached'");
		assertThat(this.folder.resolve("bin/postgres").toFile().setExecutable(false)).isTrue();
		assertThatExceptionOfType(DatabaseStartException.class).isThrownBy(() -> ServerPrograms.in(this.folder))
			.withMessage("The user %s may not run PostgreSQL's programs in %s.", OperatingUser.name(), this.folder);
	}

	@Test
	void areRefusedWhenTheyAreMissing() {
		assertThatExceptionOfType(DatabaseStartException.class).isThrownBy(() -> ServerPrograms.in(this.folder))
			.withMessageContaining("does not run on this machine");
	}

	private void script(String name, String content) throws IOException {
		Path file = Files.createDirectories(this.folder.resolve("bin")).resolve(name);
		Files.writeString(file, "#!/bin/sh\n" + content + "\n");
		assertThat(file.toFile().setExecutable(true)).isTrue();
	}

}
