package ca.armsexports.tracker.ingest.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class HostileFilesTests {

	/** All a program has that reads them; an empty one takes some 20 MB of it. */
	private static final int MEGABYTES = 120;

	@TempDir
	private Path folder;

	@Test
	void hostileFilesAreRefusedOrReadWithoutHarm() throws IOException, InterruptedException {
		Path output = this.folder.resolve("output");
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + MEGABYTES + "m",
						"-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp",
						System.getProperty("java.class.path"), HostileFilesProbe.class.getName()));
		List<String> names = List.copyOf(HostileFiles.all().keySet());
		for (String name : names) {
			Path file = this.folder.resolve("file" + command.size());
			Files.write(file, HostileFiles.all().get(name).get());
			command.add(file.toString());
		}
		Process program = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
		boolean ended = program.waitFor(5, TimeUnit.MINUTES);
		program.destroyForcibly();
		List<String[]> outcomes = Files.readAllLines(output, StandardCharsets.UTF_8)
			.stream()
			.map((line) -> line.split("\t", -1))
			.filter((parts) -> parts.length == 3 && parts[0].equals("outcome"))
			.toList();
		for (int index = 0; index < outcomes.size(); index++) {
			System.out.printf("hostile: %-50s %-60s %s ms%n", names.get(index), outcomes.get(index)[1],
					outcomes.get(index)[2]);
		}
		long slowest = outcomes.stream().mapToLong((parts) -> Long.parseLong(parts[2])).max().orElseThrow();
		System.out.printf("hostile: %d files, the slowest in %d ms, all within %d MB of heap%n", outcomes.size(),
				slowest, MEGABYTES);
		assertThat(ended).isTrue();
		assertThat(outcomes).as(Files.readString(output)).hasSize(names.size()).hasSizeGreaterThan(40);
		assertThat(outcomes).allSatisfy((parts) -> assertThat(parts[1]).doesNotStartWith("failed"));
		assertThat(slowest).isLessThan(5000);
	}

}
