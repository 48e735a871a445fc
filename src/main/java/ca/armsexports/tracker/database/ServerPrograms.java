package ca.armsexports.tracker.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The programs of a PostgreSQL server, unpacked in a folder: {@code initdb},
 * {@code pg_ctl} and {@code postgres}. They run also when the application runs as root,
 * which they refuse by themselves.
 */
final class ServerPrograms {

	private static final Duration LIMIT = Duration.ofMinutes(3);

	private final Path folder;

	private final List<String> prefix;

	private final String version;

	private ServerPrograms(Path folder, List<String> prefix, String version) {
		this.folder = folder;
		this.prefix = prefix;
		this.version = version;
	}

	/**
	 * The programs in a folder that has {@code bin}, {@code lib} and {@code share}.
	 * @throws DatabaseStartException if they do not run on this machine
	 */
	static ServerPrograms in(Path folder) throws IOException {
		List<String> prefix = prefix();
		String version = versionOf(new ServerPrograms(folder, prefix, ""));
		return new ServerPrograms(folder, prefix, version);
	}

	private static String versionOf(ServerPrograms programs) {
		String said;
		try {
			Outcome outcome = programs.run(programs.folder, "postgres", "--version");
			said = outcome.output().strip();
			String version = said.replaceFirst("^.*\\s", "");
			if (outcome.successful() && version.matches("[1-9][0-9]*.*")) {
				return version;
			}
		}
		catch (IOException ex) {
			said = String.valueOf(ex.getMessage());
		}
		if (said.contains("Permission denied")) {
			throw new DatabaseStartException(
					"The user %s may not run PostgreSQL's programs in %s.".formatted(OperatingUser.name(),
							programs.folder),
					"Name a folder from which programs may run with tracker.database.programs.");
		}
		throw new DatabaseStartException(
				"The PostgreSQL that comes with this application does not run on this machine: %s.".formatted(said),
				"Install PostgreSQL 15 or later and name it with spring.datasource.url.");
	}

	/**
	 * Root can be nobody in a user namespace of its own, where the files of root still
	 * belong to that nobody.
	 */
	private static List<String> prefix() throws IOException {
		if (!OperatingUser.isRoot()) {
			return List.of();
		}
		List<String> namespace = List.of("unshare", "--user");
		try {
			Process attempt = new ProcessBuilder(joined(namespace, "true")).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start();
			if (await(attempt) && attempt.exitValue() == 0) {
				return namespace;
			}
		}
		catch (IOException ex) {
			// There is no such program: as good as one that is not allowed.
		}
		throw new DatabaseStartException(
				"PostgreSQL does not run as root, and this system does not let root give it a user namespace of its own.",
				"Start the application as an ordinary user, or name a database with spring.datasource.url.");
	}

	/** The version, such as {@code 18.6}. */
	String version() {
		return this.version;
	}

	/** The part of the version that the data depend on, such as {@code 18}. */
	String majorVersion() {
		return this.version.replaceFirst("[^0-9].*$", "");
	}

	/**
	 * Runs a program to its end.
	 * @param workingFolder where relative arguments start from
	 * @param program its name, such as {@code initdb}
	 * @param arguments its arguments
	 */
	Outcome run(Path workingFolder, String program, String... arguments) throws IOException {
		Process process = builder(workingFolder, program, arguments).start();
		process.getOutputStream().close();
		return outcome(process);
	}

	/**
	 * Runs a program that leaves another one running behind it, which may hold on to an
	 * output that it inherited: it is written to a file.
	 */
	Outcome runDetached(Path workingFolder, Path output, String program, String... arguments) throws IOException {
		Process process = builder(workingFolder, program, arguments).redirectOutput(output.toFile()).start();
		process.getOutputStream().close();
		boolean ended = await(process);
		return new Outcome(ended && process.exitValue() == 0, text(Files.readAllBytes(output)));
	}

	/**
	 * Has the server's single-user mode, in which nobody can connect, carry out
	 * statements.
	 * @param cluster a cluster on which no server runs
	 * @param statements one line each
	 */
	Outcome runStatements(Path cluster, List<String> statements) throws IOException {
		Process process = builder(cluster, "postgres", "--single", "-D", cluster.toString(), "-c",
				"log_min_error_statement=panic", "-c", "log_checkpoints=off", "postgres")
			.start();
		try (var input = process.outputWriter(StandardCharsets.UTF_8)) {
			for (String statement : statements) {
				input.write(statement);
				input.write('\n');
			}
		}
		catch (IOException ex) {
			// It ended before it had read everything; its output says why.
		}
		Outcome outcome = outcome(process);
		return new Outcome(outcome.successful() && !outcome.output().contains("ERROR:"), outcome.output());
	}

	private ProcessBuilder builder(Path workingFolder, String program, String... arguments) {
		List<String> command = new ArrayList<>(this.prefix);
		command.add(this.folder.resolve("bin").resolve(program).toString());
		Collections.addAll(command, arguments);
		ProcessBuilder builder = new ProcessBuilder(command).directory(workingFolder.toFile())
			.redirectErrorStream(true);
		builder.environment().keySet().removeIf((name) -> name.startsWith("PG"));
		builder.environment().put("LC_ALL", "C");
		return builder;
	}

	private static Outcome outcome(Process process) throws IOException {
		String output;
		try (InputStream stream = process.getInputStream()) {
			output = text(stream.readAllBytes());
		}
		return new Outcome(await(process) && process.exitValue() == 0, output);
	}

	private static boolean await(Process process) throws InterruptedIOException {
		try {
			return process.waitFor(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException("interrupted while waiting for process " + process.pid());
		}
	}

	private static List<String> joined(List<String> first, String last) {
		List<String> all = new ArrayList<>(first);
		all.add(last);
		return all;
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.UTF_8);
	}

	/**
	 * How a program ended.
	 *
	 * @param successful whether it did what it was asked
	 * @param output what it said, errors included
	 */
	record Outcome(boolean successful, String output) {
	}

}
