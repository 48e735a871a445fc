package ca.armsexports.tracker.database;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;

/** PostgreSQL's programs, unpacked once for all tests. */
final class Programs {

	private Programs() {
	}

	/** A folder in what the build writes, beside the compiled tests. */
	static Path folder() {
		URI classes = URI.create(Programs.class.getProtectionDomain().getCodeSource().getLocation().toString());
		return Objects.requireNonNull(Path.of(classes).getParent()).resolve("postgresql-programs");
	}

	static DatabaseSettings settings(Path folder) {
		return new DatabaseSettings(folder, folder());
	}

}
