package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Programs of the machine: finds them, and runs them to their end. */
final class Programs {

	private static final Path POSTGRESQL = Path.of("/usr/lib/postgresql");

	private Programs() {
	}

	/**
	 * A program on the PATH, among what only administrators have on it, or of the newest
	 * PostgreSQL.
	 * @throws NotMeasured if there is none
	 */
	static String find(String name) {
		List<Path> folders = new ArrayList<>(postgresql());
		Stream.of(System.getenv("PATH").split(":")).map(Path::of).forEach(folders::add);
		folders.add(Path.of("/usr/sbin"));
		return folders.stream()
			.map((folder) -> folder.resolve(name))
			.filter(Files::isExecutable)
			.findFirst()
			.map(Path::toString)
			.orElseThrow(() -> new NotMeasured("there is no " + name + " on the PATH"));
	}

	/** A program of the JDK that runs this. */
	static String ofJdk(String name) {
		return Path.of(System.getProperty("java.home"), "bin", name).toString();
	}

	/** Runs a program and returns what it printed. */
	static String run(List<String> command) {
		return run(command, Map.of(), null);
	}

	/**
	 * Runs a program in an environment and a folder and returns what it printed.
	 * @throws IllegalStateException if it fails
	 */
	static String run(List<String> command, Map<String, String> environment, Path folder) {
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().putAll(environment);
		if (folder != null) {
			builder.directory(folder.toFile());
		}
		try {
			Process process = builder.start();
			process.getOutputStream().close();
			String printed = new String(process.getInputStream().readAllBytes());
			if (process.waitFor() != 0) {
				throw new IllegalStateException(
						Path.of(command.getFirst()).getFileName() + " failed: " + last(printed));
			}
			return printed;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			throw new NotMeasured("interrupted");
		}
	}

	/** The last line of a text that is not empty. */
	static String last(String text) {
		return text.lines().filter((line) -> !line.isBlank()).reduce((before, line) -> line).orElse("nothing said");
	}

	private static List<Path> postgresql() {
		if (!Files.isDirectory(POSTGRESQL)) {
			return List.of();
		}
		try (Stream<Path> versions = Files.list(POSTGRESQL)) {
			return versions.map((version) -> version.resolve("bin"))
				.filter((folder) -> Files.isExecutable(folder.resolve("initdb")))
				.sorted(Comparator.comparingInt(Programs::version).reversed())
				.toList();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static int version(Path folder) {
		return Integer.parseInt(folder.getParent().getFileName().toString().replaceAll("[^0-9]", "0"));
	}

}
