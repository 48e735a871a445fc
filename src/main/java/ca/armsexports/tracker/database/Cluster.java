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
import java.util.Base64;
import java.util.List;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.FileSystemUtils;

/**
 * The data of one PostgreSQL server, with one database and one user who owns it without
 * being a superuser. That user's password is random and lies among the data, readable for
 * their owner only; nobody else may connect.
 */
final class Cluster {

	/** The database, and the user who owns it. */
	static final String NAME = "tracker";

	private static final Logger logger = LoggerFactory.getLogger(Cluster.class);

	/** Long random passwords need none, and each connection would pay for it. */
	private static final String NO_STRETCHING = "set scram_iterations = 1";

	private static final String ACCESS = "host %1$s %1$s 127.0.0.1/32 scram-sha-256%n".formatted(NAME);

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
	 * The password of the user. Makes a new one if somebody deleted it, for which no
	 * server may run on the cluster.
	 */
	String password() throws IOException {
		Path file = passwordFile(path());
		String password = Files.exists(file) ? Files.readString(file).strip() : "";
		if (password.isEmpty()) {
			password = newPassword();
			carryOut(path(), List.of(NO_STRETCHING, "alter role %s password '%s'".formatted(NAME, password)));
			writePassword(path(), password);
		}
		return password;
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
		writeToDisk(unfinished.resolve("pg_hba.conf"), ACCESS);
		String password = newPassword();
		writePassword(unfinished, password);
		carryOut(unfinished, List.of(NO_STRETCHING, "create role %s login password '%s'".formatted(NAME, password),
				"create database %1$s owner %1$s".formatted(NAME)));
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

	static Path passwordFile(Path cluster) {
		return cluster.resolve("tracker.password");
	}

	private static String newPassword() {
		byte[] random = new byte[24];
		new SecureRandom().nextBytes(random);
		return Base64.getUrlEncoder().encodeToString(random);
	}

	private static void writePassword(Path cluster, String password) throws IOException {
		Path file = passwordFile(cluster);
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
