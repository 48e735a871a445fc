package ca.armsexports.tracker.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder that belongs to another user of the operating system, whoever runs the tests.
 */
final class ForeignFolder {

	private ForeignFolder() {
	}

	/** Root gives a folder away; everybody else points at one of root's. */
	static Path in(Path folder) throws IOException {
		return at(folder.resolve("foreign"));
	}

	static Path at(Path path) throws IOException {
		if (!OperatingUser.isRoot()) {
			return Files.createSymbolicLink(path, Path.of("/"));
		}
		Files.createDirectory(path);
		return Files.setAttribute(path, "unix:uid", 65534);
	}

}
