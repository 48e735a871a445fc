package ca.armsexports.tracker.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import ca.armsexports.tracker.ingest.MadeUpEdition.Form;
import ca.armsexports.tracker.ingest.format.FileFormats;
import ca.armsexports.tracker.ingest.format.Place;
import ca.armsexports.tracker.ingest.format.UnreadableFile;
import ca.armsexports.tracker.support.RecordTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@RecordTest
class MalformedFilesTests {

	/** Texts that no amount is. */
	private static final List<String> AMOUNTS = List.of("1.234,56", "1 234", "12,34", "1,23,456", "abc", "1,234 5",
			"-7", "(7)", "US$7", "7 €", "less than 7", "1.2 million", "12%", "1e5", "7.001", "0x10", "=1+1", "7-", "+7",
			"1/2", "100,000,000,000,000", "١٢");

	/** Texts that no item is. */
	private static final List<String> ITEMS = List.of("vehicles", "26", "2-", "-6", "2.6", "2-x", "10-2", "0-1",
			"2031-06-02", "6-Feb", "2-juin", "Group 2", "#REF!", "");

	/** Texts that no destination is. */
	private static final List<String> NAMES = List.of("Peruu", "Fenwick", "Congo", "Korea", "Europe", "NATO", "???",
			"123", "Republic of", "Guinea and Chad", "#N/A", "P", "South", "Nowhere Land");

	@Autowired
	private FileFormats formats;

	@Autowired
	private IngestWork work;

	private final List<String> lines = List.of("Destination,Item,Value (CAD)", "Argentina,2-1,100.00",
			"Belgium,2-4,200.00", "Chile,2-6,300.00", "Denmark,2-10,400.00", "Ecuador,2-11,500.00");

	@Test
	void eachMalformedFileIsToldWithItsPlace() {
		List<Malformed> files = new ArrayList<>();
		for (int line = 2; line <= 6; line++) {
			for (String amount : AMOUNTS) {
				files.add(put(line, 3, amount));
			}
			for (String item : ITEMS.subList(0, 10 + line % 3)) {
				files.add(put(line, 2, item));
			}
			for (String name : NAMES.subList(0, 8 + line % 3)) {
				files.add(put(line, 1, name));
			}
			files.add(new Malformed(text(line, this.lines.get(line - 1) + ",9"), line, 4, "9"));
			files.add(new Malformed(text(line, "\"" + this.lines.get(line - 1)), line, 0, ""));
			files.add(new Malformed(text(line, this.lines.get(line - 1).replace("2-", "2\u0001-")), line, 0, ""));
			files.add(new Malformed(text(line, this.lines.get(line - 1).replace("2-", "2\ufffd-")), line, 0, ""));
		}
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
			ReadFile read = ReadFile.of(file.text(), ReadFile.ENGLISH, Choices.NONE, this.formats, published);
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
		return place.line() == file.line() && place.column() == file.column();
	}

	/**
	 * Bytes put in, taken out and changed: nothing but the declared refusal comes of it.
	 */
	@Test
	void nothingButTheDeclaredRefusalComesOfChangedFiles() {
		List<List<Printed>> table = new MadeUpEdition(5).table(Form.MATRIX, false).subList(0, 14);
		List<byte[]> seeds = List.of(PrintedFiles.csv(table, false), PrintedFiles.xlsx(table, false),
				PrintedFiles.html(table, false), PrintedFiles.pdf(table, false, true),
				String.join("\n", this.lines).getBytes(StandardCharsets.UTF_8));
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

	private Malformed put(int line, int column, String text) {
		String[] cells = this.lines.get(line - 1).split(",", -1);
		cells[column - 1] = "\"" + text + "\"";
		return new Malformed(text(line, String.join(",", cells)), line, column, text);
	}

	private String text(int line, String changed) {
		List<String> text = new ArrayList<>(this.lines);
		text.set(line - 1, changed);
		return String.join("\n", text) + "\n";
	}

	private record Malformed(String text, int line, int column, String found) {
	}

}
