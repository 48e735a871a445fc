package ca.armsexports.tracker.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import com.sun.security.auth.module.UnixSystem;

/**
 * The user of the operating system that this process runs as.
 */
final class OperatingUser {

	private static final boolean UNIX = FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

	private OperatingUser() {
	}

	/** Whether this is root, as whom PostgreSQL refuses to run. */
	static boolean isRoot() {
		return UNIX && new UnixSystem().getUid() == 0;
	}

	/** The name as a person would type it. */
	static String name() {
		return System.getProperty("user.name", "?");
	}

	/**
	 * The owner of a file, if that is somebody else. Empty too on systems without Unix
	 * owners.
	 */
	static Optional<String> otherOwnerOf(Path file) throws IOException {
		if (!UNIX || ((Integer) Files.getAttribute(file, "unix:uid")).longValue() == new UnixSystem().getUid()) {
			return Optional.empty();
		}
		return Optional.of(Files.getOwner(file).getName());
	}

}
