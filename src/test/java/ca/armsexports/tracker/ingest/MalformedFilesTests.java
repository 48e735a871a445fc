package ca.armsexports.tracker.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import ca.armsexports.tracker.ingest.MadeUpEdition.Form;
import ca.armsexports.tracker.ingest.MalformedFiles.Malformed;
import ca.armsexports.tracker.ingest.format.FileFormats;
import ca.armsexports.tracker.ingest.format.Place;
import ca.armsexports.tracker.ingest.format.UnreadableFile;
import ca.armsexports.tracker.support.RecordTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@RecordTest
class MalformedFilesTests {

	@Autowired
	private FileFormats formats;

	@Autowired
	private IngestWork work;

	@Test
	void eachMalformedFileIsToldWithItsPlace() {
		List<Malformed> files = MalformedFiles.list();
		Published published = this.work.published();
		int named = 0;
		int otherwise = 0;
		for (Malformed file : files) {
			if (isNamed(file, published)) {
				named++;
			}
			else {
				otherwise++;
				System.out.println("malformed and not named: " + file);
			}
		}
		System.out.printf("malformed: %d files, %d told with line, column and text, %d not%n", files.size(), named,
				otherwise);
		assertThat(files).hasSizeGreaterThanOrEqualTo(200);
		assertThat(otherwise).isZero();
	}

	private boolean isNamed(Malformed file, Published published) {
		try {
			ReadFile read = ReadFile.of(file.bytes(), ReadFile.ENGLISH, Choices.NONE, this.formats, published);
			return read.reading()
				.problems()
				.stream()
				.anyMatch((problem) -> problem.isBlocking() && isAt(file, problem.place())
						&& (problem.found().equals(file.found()) || file.found().isEmpty()
								|| problem.place().column() == 0));
		}
		catch (UnreadableFile ex) {
			return ex.place().line() == file.line();
		}
	}

	private static boolean isAt(Malformed file, Place place) {
		return place.line() == file.line() && place.column() == file.column()
				&& file.sheet().equals((place.sheet() != null) ? place.sheet() : "");
	}

	/**
	 * Bytes put in, taken out and changed: nothing but the declared refusal comes of it.
	 */
	@Test
	void nothingButTheDeclaredRefusalComesOfChangedFiles() {
		List<List<Printed>> table = new MadeUpEdition(5).table(Form.MATRIX, false).subList(0, 14);
		List<byte[]> seeds = List.of(PrintedFiles.csv(table, false), PrintedFiles.xlsx(table, false),
				PrintedFiles.html(table, false), PrintedFiles.pdf(table, false, true),
				String.join("\n", MalformedFiles.LINES).getBytes(StandardCharsets.UTF_8));
		Published published = this.work.published();
		Random random = new Random(20261122);
		long end = System.nanoTime() + 8_000_000_000L;
		int read = 0;
		int refused = 0;
		while (System.nanoTime() < end) {
			byte[] bytes = changed(seeds.get(random.nextInt(seeds.size())), random);
			try {
				ReadFile.of(bytes, ReadFile.ENGLISH, Choices.NONE, this.formats, published);
				read++;
			}
			catch (UnreadableFile ex) {
				refused++;
			}
		}
		System.out.printf("mutation: %d changed files, %d read, %d refused, nothing else%n", read + refused, read,
				refused);
		assertThat(read + refused).isGreaterThan(50);
	}

	private static byte[] changed(byte[] seed, Random random) {
		byte[] bytes = seed.clone();
		for (int count = random.nextInt(8); count >= 0; count--) {
			int at = random.nextInt(bytes.length);
			switch (random.nextInt(4)) {
				case 0 -> bytes[at] = (byte) random.nextInt(256);
				case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
				case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, bytes.length - random.nextInt(20)));
				default -> {
					int from = random.nextInt(bytes.length);
					int length = Math.min(random.nextInt(30), bytes.length - Math.max(from, at));
					System.arraycopy(bytes.clone(), from, bytes, at, Math.max(0, length));
				}
			}
		}
		return bytes;
	}

}
