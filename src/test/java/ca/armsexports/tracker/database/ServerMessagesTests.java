package ca.armsexports.tracker.database;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ServerMessagesTests {

	@Test
	void findsTheReasonAmongTheServersLines() {
		assertThat(ServerMessages
			.reason("""
					2026-11-22 07:02:22.113 UTC [7546] LOG:  starting PostgreSQL 18.6
					2026-11-22 07:02:22.114 UTC [7546] FATAL:  could not write lock file "postmaster.pid": No space left on device
					2026-11-22 07:02:22.115 UTC [7546] LOG:  database system is shut down
					"""))
			.isEqualTo("could not write lock file \"postmaster.pid\": No space left on device");
	}

	@Test
	void findsTheReasonAmongTheLinesOfInitdb() {
		assertThat(ServerMessages.reason("""
				creating subdirectories ... initdb: error: could not create directory "x/pg_wal": Permission denied
				initdb: removing contents of data directory "x"
				""")).isEqualTo("could not create directory \"x/pg_wal\": Permission denied");
	}

	@Test
	void takesTheLastLineWhenNoneComplains() {
		assertThat(ServerMessages.reason("waiting for server to start....\n stopped waiting.\n\n"))
			.isEqualTo("stopped waiting");
	}

	@Test
	void saysSoWhenThereIsNothing() {
		assertThat(ServerMessages.reason("\n")).isEqualTo("it ended without a word");
	}

}
