package ca.armsexports.tracker.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files that hold what is drawn, byte for byte. With {@code -Dgolden.write=true} they are
 * written anew, to be looked at and committed.
 */
final class Golden {

	private static final Path FOLDER = Path.of("src/test/resources/golden/chart");

	private Golden() {
	}

	static void holds(String name, String drawn) throws IOException {
		Path file = FOLDER.resolve(name);
		if (Boolean.getBoolean("golden.write")) {
			Files.createDirectories(FOLDER);
			Files.writeString(file, drawn);
		}
		assertThat(drawn).as(name).isEqualTo(Files.readString(file));
	}

}
