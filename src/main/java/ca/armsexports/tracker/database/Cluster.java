package ca.armsexports.tracker.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.FileSystemUtils;

/**
 * The data of one PostgreSQL server, with one database and two users: one who owns it
 * without being a superuser, for migrations, and the application, which may only do what
 * migrations grant to it. Their passwords are random and lie among the data, readable for
 * their owner only; nobody else may connect.
 */
final class Cluster {

	/** The database, and the user who owns it. */
	static final String NAME = "tracker";

	/** The user as whom the application works. */
	static final String APPLICATION = "tracker_app";

	private static final Logger logger = LoggerFactory.getLogger(Cluster.class);

	/** Long random passwords need none, and each connection would pay for it. */
	private static final String NO_STRETCHING = "set scram_iterations = 1";

	private static final String ACCESS_FILE = "pg_hba.conf";

	private final DataFolder folder;

	private final ServerPrograms programs;

	private Cluster(DataFolder folder, ServerPrograms programs) {
		this.folder = folder;
		this.programs = programs;
	}

	/**
	 * The cluster in a folder, made if there is none.
	 * @param folder locked by this process
	 * @throws DatabaseStartException if it is not for this server or this user, or cannot
	 * be made
	 */
	static Cluster in(DataFolder folder, ServerPrograms programs) throws IOException {
		Cluster cluster = new Cluster(folder, programs);
		if (!folder.hasCluster(programs.majorVersion())) {
			cluster.make();
		}
		cluster.restrict();
		cluster.forgetUnfinished();
		return cluster;
	}

	Path path() {
		return this.folder.cluster();
	}

	/**
	 * The password of a user. Makes the user if an earlier version of the application
	 * made the cluster without, and a new password if somebody deleted it, for which no
	 * server may run on the cluster.
	 * @param user the owner or the application
	 */
	String password(String user) throws IOException {
		Path file = passwordFile(path(), user);
		String password = Files.exists(file) ? Files.readString(file).strip() : "";
		if (password.isEmpty()) {
			password = newPassword();
			letIn(user);
			carryOut(path(), List.of(NO_STRETCHING, user(user), password(user, password)));
			writePassword(path(), user, password);
		}
		return password;
	}

	private static String user(String name) {
		return "do $$ begin if not exists (select from pg_roles where rolname = '%1$s') then create role %1$s login; end if; end $$"
			.formatted(name);
	}

	private static String password(String user, String password) {
		return "alter role %s password '%s'".formatted(user, password);
	}

	private static String access(String user) {
		return "host %s %s 127.0.0.1/32 scram-sha-256%n".formatted(NAME, user);
	}

	/** Whoever may come in already still may when this breaks off half-way. */
	private void letIn(String user) throws IOException {
		Path file = path().resolve(ACCESS_FILE);
		String access = Files.readString(file);
		if (!access.contains(access(user))) {
			Path next = path().resolve(ACCESS_FILE + ".next");
			writeToDisk(next, access.stripTrailing() + "%n".formatted() + access(user));
			Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/**
	 * Makes the cluster where it does no harm when it breaks off half-way, and moves it
	 * to its place when it is whole and on the disk.
	 */
	private void make() throws IOException {
		logger.info("Making a new database in {}", this.folder.shortName());
		Path unfinished = this.folder.unfinished();
		ServerPrograms.Outcome outcome = this.programs.run(this.folder.path(), "initdb", "--pgdata",
				unfinished.toString(), "--username", "postgres", "--auth", "reject", "--encoding", "UTF8",
				"--locale-provider", "builtin", "--builtin-locale", "C.UTF-8", "--locale", "C", "--no-instructions");
		if (!outcome.successful()) {
			throw notMade(outcome);
		}
		writeToDisk(unfinished.resolve(ACCESS_FILE), access(NAME) + access(APPLICATION));
		List<String> statements = new ArrayList<>(List.of(NO_STRETCHING));
		for (String user : List.of(NAME, APPLICATION)) {
			String password = newPassword();
			writePassword(unfinished, user, password);
			statements.add(user(user));
			statements.add(password(user, password));
		}
		statements.add("create database %1$s owner %1$s".formatted(NAME));
		carryOut(unfinished, statements);
		Files.move(unfinished, path(), StandardCopyOption.ATOMIC_MOVE);
		forceToDisk(this.folder.path());
		forceToDisk(this.folder.path().resolveSibling(""));
	}

	/**
	 * The server refuses data that others may read, as they may after a careless copy or
	 * a restored backup.
	 */
	private void restrict() throws IOException {
		if (hasPermissions(path())) {
			Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(path());
			if (!PosixFilePermissions.fromString("rwxr-x---").containsAll(permissions)) {
				Files.setPosixFilePermissions(path(), PosixFilePermissions.fromString("rwx------"));
			}
		}
	}

	private static boolean hasPermissions(Path path) {
		return path.getFileSystem().supportedFileAttributeViews().contains("posix");
	}

	private void carryOut(Path cluster, List<String> statements) throws IOException {
		ServerPrograms.Outcome outcome = this.programs.runStatements(cluster, statements);
		if (!outcome.successful()) {
			throw notMade(outcome);
		}
	}

	private DatabaseStartException notMade(ServerPrograms.Outcome outcome) {
		forgetUnfinished();
		String reason = ServerMessages.reason(outcome.output());
		return new DatabaseStartException(
				"No database could be made in the data folder %s: %s.".formatted(this.folder.path(), reason),
				DataFolder.remedy(reason));
	}

	private void forgetUnfinished() {
		try {
			for (Path unfinished : this.folder.leftUnfinished()) {
				FileSystemUtils.deleteRecursively(unfinished);
			}
		}
		catch (IOException ex) {
			logger.warn("What an earlier start left unfinished in {} could not be deleted: {}", this.folder.path(),
					ex.toString());
		}
	}

	static Path passwordFile(Path cluster, String user) {
		return cluster.resolve(user + ".password");
	}

	private static String newPassword() {
		byte[] random = new byte[24];
		new SecureRandom().nextBytes(random);
		return Base64.getUrlEncoder().encodeToString(random);
	}

	private static void writePassword(Path cluster, String user, String password) throws IOException {
		Path file = passwordFile(cluster, user);
		Files.deleteIfExists(file);
		if (hasPermissions(file)) {
			Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		}
		writeToDisk(file, password);
	}

	private static void writeToDisk(Path file, String content) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
				StandardOpenOption.TRUNCATE_EXISTING)) {
			ByteBuffer bytes = StandardCharsets.UTF_8.encode(content);
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
			channel.force(true);
		}
	}

	/**
	 * A renamed folder survives a power failure when the folder around it has reached the
	 * disk.
	 */
	private static void forceToDisk(Path folder) {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		}
		catch (IOException ex) {
			logger.debug("This system cannot force a folder to the disk", ex);
		}
	}

}
