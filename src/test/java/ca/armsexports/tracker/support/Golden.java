package ca.armsexports.tracker.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A file whose bytes were read by a person once. {@code -Dgolden.write=true} writes it
 * anew, to be read again.
 *
 * @param path where it is
 */
public record Golden(Path path) {

	/**
	 * A golden file.
	 * @param name below {@code src/test/resources/golden}
	 */
	public static Golden file(String name) {
		return new Golden(Path.of("src/test/resources/golden").resolve(name));
	}

	/**
	 * Compares byte for byte.
	 * @param bytes what was made
	 * @throws IOException if the file cannot be read or written
	 */
	public void hasBytes(byte[] bytes) throws IOException {
		if (Boolean.getBoolean("golden.write")) {
			Files.createDirectories(this.path.getParent());
			Files.write(this.path, bytes);
		}
		assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(Files.readString(this.path));
		assertThat(bytes).isEqualTo(Files.readAllBytes(this.path));
	}

}
