package ca.armsexports.tracker.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tukaani.xz.XZInputStream;

import org.springframework.util.FileSystemUtils;

/**
 * The archive of PostgreSQL's programs that lies on the class path, one for each kind of
 * machine, and its unpacked copies.
 */
final class ProgramArchive {

	private static final Logger logger = LoggerFactory.getLogger(ProgramArchive.class);

	private static final String SIZE_FILE = "unpacked-size";

	private ProgramArchive() {
	}

	/**
	 * The folder with the unpacked programs, unpacked now unless they are already there,
	 * whole.
	 * @param programs holds a folder for each archive that was ever unpacked; made if
	 * need be
	 * @throws DatabaseStartException if there are no programs for this kind of machine
	 */
	static synchronized Path unpackedIn(Path programs) throws IOException {
		URL archive = find();
		Files.createDirectories(programs);
		Path folder = programs.resolve(fingerprint(archive));
		try (FileChannel channel = FileChannel.open(programs.resolve("unpacking.lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE)) {
			channel.lock();
			if (!isWhole(folder)) {
				logger.info("Unpacking PostgreSQL into {}", folder);
				FileSystemUtils.deleteRecursively(folder);
				unpack(archive, folder);
				Files.writeString(folder.resolve(SIZE_FILE), Long.toString(size(folder)));
			}
		}
		return folder;
	}

	/**
	 * A copy that was cut short, by a full disk or by a machine that lost its power
	 * before the files had reached the disk, is smaller than it was when it was made.
	 */
	private static boolean isWhole(Path folder) throws IOException {
		Path sizeFile = folder.resolve(SIZE_FILE);
		return Files.exists(sizeFile) && Files.readString(sizeFile).equals(Long.toString(size(folder)));
	}

	private static long size(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
				.filter((file) -> !file.endsWith(SIZE_FILE))
				.mapToLong((file) -> file.toFile().length())
				.sum();
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	private static void unpack(URL source, Path folder) throws IOException {
		try (TarArchiveInputStream archive = new TarArchiveInputStream(new XZInputStream(source.openStream()))) {
			TarArchiveEntry entry = archive.getNextEntry();
			while (entry != null) {
				unpack(entry, archive, folder);
				entry = archive.getNextEntry();
			}
		}
	}

	private static void unpack(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
		Path target = folder.resolve(entry.getName()).normalize();
		if (!target.startsWith(folder)) {
			throw new IOException("an archive's entry points outside: " + entry.getName());
		}
		if (entry.isDirectory()) {
			Files.createDirectories(target);
			return;
		}
		Files.createDirectories(Objects.requireNonNull(target.getParent()));
		if (entry.isSymbolicLink()) {
			Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
		}
		else {
			Files.copy(content, target);
			if ((entry.getMode() & 0100) != 0 && !target.toFile().setExecutable(true)) {
				throw new IOException("cannot be made executable: " + target);
			}
		}
	}

	/**
	 * Tells one archive from another without reading it: a start is not to wait for that.
	 */
	private static String fingerprint(URL archive) throws IOException {
		URLConnection connection = archive.openConnection();
		long check = (connection instanceof JarURLConnection jar) ? jar.getJarEntry().getCrc()
				: connection.getLastModified();
		return Long.toHexString(connection.getContentLengthLong()) + "-" + Long.toHexString(check);
	}

	/**
	 * The archive for this machine, by the names that the makers of the archives give
	 * them.
	 */
	private static URL find() {
		String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
		String machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
		String family = system.startsWith("mac") ? "darwin" : system.replaceFirst(" .*", "");
		String processor = switch (machine) {
			case "amd64", "x86_64" -> "x86_64";
			case "aarch64", "arm64" -> "arm_64";
			default -> machine;
		};
		String library = Files.exists(Path.of("/etc/alpine-release")) ? "-alpine_linux" : "";
		URL archive = ProgramArchive.class.getResource("/postgres-%s-%s%s.txz".formatted(family, processor, library));
		if (archive == null) {
			throw new DatabaseStartException(
					"No PostgreSQL comes with this application for machines of the kind %s, %s.".formatted(system,
							machine),
					"Install PostgreSQL 15 or later and name it with spring.datasource.url.");
		}
		return archive;
	}

}
