package ca.armsexports.tracker.shared.written;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import ca.armsexports.tracker.shared.Codes;
import ca.armsexports.tracker.shared.Qualifier;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenNumberTests {

	/** Fewer where each is repeated for every change that pitest makes. */
	private static final int ROUNDS = Integer.getInteger("written.rounds", 100_000);

	private static final Path TABLE = Path.of("src/test/resources/shared/written-numbers.txt");

	private static final List<NumberRule> RULES = List.of(NumberRule.values());

	/** Every form by every declared format, against a table that a person wrote down. */
	@Test
	void readsEachFormAsTheTableSaysOrRefusesIt() throws IOException {
		List<String> lines = Files.readAllLines(TABLE).stream().filter((line) -> !line.startsWith("#")).toList();
		List<String> readings = new ArrayList<>();
		for (String line : lines) {
			String written = line.split(" \\| ", -1)[0];
			readings.add("%s | %s | %s | %s".formatted(written, describe(written, NumberRule.ENGLISH),
					describe(written, NumberRule.FRENCH), describe(written, NumberRule.SPANISH)));
		}
		long misread = IntStream.range(0, lines.size())
			.filter((index) -> !lines.get(index).equals(readings.get(index)))
			.count();
		System.out.printf("written numbers: %d forms by 3 formats, %d lines read otherwise%n", lines.size(), misread);
		assertThat(lines).hasSizeGreaterThanOrEqualTo(80);
		assertThat(readings).isEqualTo(lines);
	}

	/** What two formats read as two numbers would be a guess: it never happens. */
	@Test
	void noFormIsTwoNumbersUnlessTheDeclarationSaysWhich() {
		for (String digits : List.of("1,234", "1.234", "1,23", "1.23", "12,345", "12.345", "1,234.5", "1.234,5")) {
			long readings = RULES.stream()
				.map((rule) -> describe(digits, rule))
				.filter((reading) -> Character.isDigit(reading.charAt(0)))
				.distinct()
				.count();
			assertThat(readings).as(digits).isEqualTo(1);
		}
	}

	@Test
	void amountsSurvivePrintingAndReading() {
		Random random = new Random(20261122);
		int lost = 0;
		for (int count = 0; count < ROUNDS; count++) {
			int decimals = random.nextInt(3);
			long limit = (long) Math.pow(10, 1 + random.nextInt(13));
			BigDecimal amount = BigDecimal.valueOf(1 + random.nextLong(limit), decimals);
			NumberRule rule = RULES.get(random.nextInt(RULES.size()));
			String printed = Printed.amount(amount, rule, random);
			lost += (Written.read(printed, rule) instanceof WrittenNumber number
					&& number.value().toPlainString().equals(amount.toPlainString())
					&& number.qualifier() == Qualifier.EXACT) ? 0 : 1;
		}
		System.out.printf("written numbers: %,d amounts printed and read, %d lost%n", ROUNDS, lost);
		assertThat(lost).isZero();
	}

	private static String describe(String written, NumberRule rule) {
		String text = written.replace("\\u00a0", "\u00a0").replace("\\u202f", "\u202f").replace("<empty>", "");
		try {
			return switch (Written.read(text, rule)) {
				case WrittenNumber number -> number.value().toPlainString()
						+ ((number.qualifier() != Qualifier.EXACT) ? " " + number.qualifier().code() : "")
						+ ((number.note() != null) ? " note " + number.note() : "");
				case WrittenMark mark -> "mark " + mark.kind().code() + (mark.text().isEmpty() ? "" : " " + mark.text())
						+ ((mark.note() != null) ? " note " + mark.note() : "");
			};
		}
		catch (UnreadableNumber ex) {
			return Codes.of(ex.reason());
		}
	}

}
