package ca.armsexports.tracker.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;

import org.springframework.util.FileSystemUtils;

/**
 * What takes long to make, made once for all tests in what the build writes, beside the
 * compiled tests.
 */
final class Prepared {

	private static final Path FOLDER = folder();

	private Prepared() {
	}

	private static Path folder() {
		URI classes = URI.create(Prepared.class.getProtectionDomain().getCodeSource().getLocation().toString());
		return Objects.requireNonNull(Path.of(classes).getParent()).resolve("prepared-postgresql");
	}

	/** PostgreSQL's programs, unpacked. */
	static Path programs() {
		return FOLDER.resolve("programs");
	}

	static DatabaseSettings settings(Path folder) {
		return new DatabaseSettings(folder, programs());
	}

	static ServerPrograms serverPrograms() throws IOException {
		return ServerPrograms.in(ProgramArchive.unpackedIn(programs()));
	}

	/** Makes a data folder in which a database was made but never started. */
	static void dataFolder(Path path) {
		DataFolder original = DataFolder.at(FOLDER.resolve("data"));
		try (FolderLock lock = FolderLock.take(original.path(), original.lock())) {
			Objects.requireNonNull(lock);
			Path cluster = Cluster.in(original, serverPrograms()).path();
			FileSystemUtils.copyRecursively(cluster, DataFolder.at(path).cluster());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
