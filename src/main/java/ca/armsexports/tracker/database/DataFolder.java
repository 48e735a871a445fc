package ca.armsexports.tracker.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The folder in which the database lives: the data, the server's log, the programs and
 * the lock.
 *
 * @param path absolute
 */
record DataFolder(Path path) {

	private static final String UNFINISHED = "unfinished-";

	/**
	 * The folder at a path, made if need be.
	 * @throws DatabaseStartException if it cannot be made or holds what is not ours
	 */
	static DataFolder at(Path path) {
		DataFolder folder = new DataFolder(path.toAbsolutePath().normalize());
		try {
			Files.createDirectories(folder.path);
			folder.refuseOtherOwner();
			folder.refuseForeignContent();
			Files.createDirectories(folder.logs());
			return folder;
		}
		catch (IOException ex) {
			throw folder.unusable(ex);
		}
	}

	/** The data, made and understood by the server alone. */
	Path cluster() {
		return this.path.resolve("postgresql");
	}

	Path logs() {
		return this.path.resolve("log");
	}

	/** The server's log. */
	Path log() {
		return logs().resolve("postgresql.log");
	}

	Path programs() {
		return this.path.resolve("programs");
	}

	Path lock() {
		return this.path.resolve("tracker.lock");
	}

	/**
	 * A new, empty folder beside the data, in which to make what must be there wholly or
	 * not at all.
	 */
	Path unfinished() throws IOException {
		return Files.createTempDirectory(this.path, UNFINISHED);
	}

	/** What earlier starts could not finish. */
	List<Path> leftUnfinished() throws IOException {
		try (Stream<Path> entries = Files.list(this.path)) {
			return entries.filter(this::isUnfinished).toList();
		}
	}

	/**
	 * Nobody but their owner may run a server on data. Root, whose server runs without
	 * root's privileges, may not even in the folder around them.
	 */
	private void refuseOtherOwner() throws IOException {
		Path owned = OperatingUser.isRoot() ? this.path : cluster();
		if (Files.exists(owned)) {
			OperatingUser.otherOwnerOf(owned).ifPresent((owner) -> {
				throw new DatabaseStartException(
						"The data folder %s belongs to the user %s, but the application runs as %s."
							.formatted(this.path, owner, OperatingUser.name()),
						"Start the application as %1$s, or give the folder away: chown -R %2$s %3$s".formatted(owner,
								OperatingUser.name(), this.path));
			});
		}
	}

	private void refuseForeignContent() throws IOException {
		if (Files.exists(lock()) || Files.exists(cluster())) {
			return;
		}
		try (Stream<Path> entries = Files.list(this.path)) {
			List<String> foreign = entries.filter((entry) -> !isOurs(entry))
				.map(this::nameOf)
				.filter((name) -> !name.startsWith(".") && !name.equals("lost+found"))
				.sorted()
				.toList();
			if (!foreign.isEmpty()) {
				throw new DatabaseStartException(
						"The data folder %s holds something that this application did not put there: %s."
							.formatted(this.path, String.join(", ", foreign.subList(0, Math.min(3, foreign.size())))),
						"Name an empty or a new folder with tracker.database.folder.");
			}
		}
	}

	private boolean isOurs(Path entry) {
		return entry.equals(logs()) || entry.equals(programs()) || isUnfinished(entry);
	}

	private boolean isUnfinished(Path entry) {
		return nameOf(entry).startsWith(UNFINISHED);
	}

	private String nameOf(Path entry) {
		return this.path.relativize(entry).toString();
	}

	/**
	 * Checks that the data, if there are any, are for this server.
	 * @param majorVersion of the server that is to run on them
	 * @return whether there are data
	 * @throws DatabaseStartException if they are not
	 */
	boolean hasCluster(String majorVersion) {
		if (!Files.exists(cluster())) {
			return false;
		}
		try {
			Path versionFile = cluster().resolve("PG_VERSION");
			if (!Files.exists(versionFile)) {
				throw new DatabaseStartException(
						"The folder %s holds no PostgreSQL database, or a damaged one.".formatted(cluster()),
						"Put a backup in its place, or move it away to begin with the founding record.");
			}
			String found = Files.readString(versionFile).strip();
			if (!found.equals(majorVersion)) {
				throw new DatabaseStartException(
						"The data folder %s was made by PostgreSQL %s, but this application comes with PostgreSQL %s."
							.formatted(this.path, found, majorVersion),
						"Start the release of the application that made it and save its data with pg_dump, "
								+ "or name another folder with tracker.database.folder.");
			}
			return true;
		}
		catch (IOException ex) {
			throw unusable(ex);
		}
	}

	/** What to tell a person about trouble with the files. */
	DatabaseStartException unusable(IOException trouble) {
		String reason = reason(trouble);
		if (trouble instanceof AccessDeniedException denied) {
			return new DatabaseStartException(
					"The data folder %s cannot be used: the user %s has no right to %s.".formatted(this.path,
							OperatingUser.name(), denied.getFile()),
					"Give that user the right to read and write it, or name another folder with tracker.database.folder.",
					trouble);
		}
		return unusable(reason, trouble);
	}

	private DatabaseStartException unusable(String reason, IOException trouble) {
		return new DatabaseStartException("The data folder %s cannot be used: %s.".formatted(this.path, reason),
				remedy(reason), trouble);
	}

	/**
	 * What to do about something that PostgreSQL or the system said of the folder.
	 * @param reason their words
	 */
	static String remedy(String reason) {
		String words = reason.toLowerCase(Locale.ROOT);
		if (words.contains("no space left") || words.contains("quota")) {
			return "Make room on that disk, 500 MB at least, and start again; nothing that was saved is lost.";
		}
		if (words.contains("read-only") || words.contains("permission denied") || words.contains("not permitted")) {
			return "Let the user %s write there, or name another folder with tracker.database.folder."
				.formatted(OperatingUser.name());
		}
		return "Mend that, or name another folder with tracker.database.folder.";
	}

	private static String reason(IOException trouble) {
		if (trouble instanceof FileAlreadyExistsException || trouble instanceof NotDirectoryException) {
			return "it is a file, not a folder";
		}
		if (trouble instanceof FileSystemException named && named.getReason() != null) {
			return "%s: %s".formatted(named.getFile(), named.getReason());
		}
		return String.valueOf(trouble.getMessage());
	}

	/** As a person would call it: from the working folder where it lies in there. */
	String shortName() {
		Path working = Path.of("").toAbsolutePath();
		return this.path.startsWith(working) ? "./" + working.relativize(this.path) : this.path.toString();
	}

}
