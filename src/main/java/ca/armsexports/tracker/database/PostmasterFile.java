package ca.armsexports.tracker.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What a server wrote into {@code postmaster.pid} of the cluster that it works on. The
 * file outlives a server that was killed, so that its process number may by now be
 * anybody's.
 *
 * @param pid the process number, 0 if the file names none
 * @param folder the cluster's folder as it was called when the server started
 * @param startedAt when the server started, to the second
 */
record PostmasterFile(long pid, @Nullable String folder, @Nullable Instant startedAt) {

	private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(10);

	/** The file of a cluster, if it has one. */
	static Optional<PostmasterFile> of(Path cluster) throws IOException {
		try {
			return Optional
				.of(parse(new String(Files.readAllBytes(in(cluster)), StandardCharsets.UTF_8).lines().toList()));
		}
		catch (NoSuchFileException ex) {
			return Optional.empty();
		}
	}

	static Path in(Path cluster) {
		return cluster.resolve("postmaster.pid");
	}

	/**
	 * Reads the lines of the file; the first three are the process number, the folder and
	 * the start in seconds since 1970.
	 */
	static PostmasterFile parse(List<String> lines) {
		String folder = (lines.size() > 1) ? lines.get(1) : null;
		Instant startedAt = (lines.size() > 2) ? Instant.ofEpochSecond(number(lines.get(2))) : null;
		return new PostmasterFile(lines.isEmpty() ? 0 : number(lines.get(0)), folder, startedAt);
	}

	private static long number(String line) {
		String digits = line.strip();
		return digits.matches("[0-9]{1,18}") ? Long.parseLong(digits) : 0;
	}

	/** The process that now has the number, whatever it is. */
	Optional<ProcessHandle> process() {
		return (this.pid > 0) ? ProcessHandle.of(this.pid).filter(ProcessHandle::isAlive) : Optional.empty();
	}

	/**
	 * The process with that number, if it is a PostgreSQL server at work in the cluster.
	 * @param cluster the folder in which the file was found
	 */
	Optional<ProcessHandle> server(Path cluster) {
		return process().filter(PostmasterFile::runsPostgres).filter((process) -> worksIn(process, cluster));
	}

	private static boolean runsPostgres(ProcessHandle process) {
		return process.info()
			.command()
			.map(Path::of)
			.map(Path::getFileName)
			.filter((name) -> name.toString().startsWith("postgres"))
			.isPresent();
	}

	/**
	 * A server works in the folder of its cluster, which the system tells on Linux even
	 * after the folder was renamed or copied. Elsewhere the file itself and the time of
	 * the start have to do.
	 */
	private boolean worksIn(ProcessHandle process, Path cluster) {
		try {
			if (Files.exists(Path.of("/proc/self/cwd"))) {
				return Files.isSameFile(Path.of("/proc", Long.toString(this.pid), "cwd"), cluster);
			}
			return this.folder != null && Files.isSameFile(Path.of(this.folder), cluster) && startedWith(process);
		}
		catch (IOException ex) {
			return false;
		}
	}

	private boolean startedWith(ProcessHandle process) {
		Instant recorded = this.startedAt;
		return recorded != null && process.info()
			.startInstant()
			.filter((start) -> Duration.between(start, recorded).abs().compareTo(CLOCK_TOLERANCE) < 0)
			.isPresent();
	}

}
