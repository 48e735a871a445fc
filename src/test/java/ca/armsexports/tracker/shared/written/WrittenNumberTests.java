package ca.armsexports.tracker.shared.written;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import ca.armsexports.tracker.shared.Codes;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.written.UnreadableNumber.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "1,234 [1] [2] | 1234 note [1] [2]", "*1,234 [1] | 1234 note * [1]",
					"1,234 (1) (2) | 1234 note (1) (2)", "1,234 (1)* | 1234 note (1) *",
					"* † 1,234 [1] ¹ | 1234 note * † [1] ¹", "about $1,234 [1]* | 1234 about note [1] *" })
	void keepsTheMarksOfFootnotesAsTheyStand(String written, String reading) {
		assertThat(describe(written, NumberRule.ENGLISH)).isEqualTo(reading);
	}

	@Test
	void takesNoMoreMarksThanARealNumberHas() {
		assertThat(describe("5 [1] [2] [3] [4]", NumberRule.ENGLISH)).isEqualTo("5 note [1] [2] [3] [4]");
		refuses("5 [1] [2] [3] [4] [5]", Reason.NO_NUMBER, "5 [1]");
	}

	@Test
	void namesThePartThatItRefuses() {
		refuses(" about $1,23* ", Reason.OTHER_FORMAT, "1,23");
		refuses("5 apples", Reason.NO_NUMBER, "5 apples");
		refuses("x".repeat(99) + "?", Reason.NO_NUMBER, "x".repeat(99) + "?");
		refuses("x".repeat(101), Reason.TOO_LONG, "x".repeat(40));
	}

	@ParameterizedTest
	@CsvSource({ "1E+3, 1000", "2700.00, 2700.00", "-5.5, -5.5", "0, mark zero 0", "0.00, mark zero 0.00",
			"99999999999999.99, 99999999999999.99", "0.001, finer_than_cent", "333.333333333333, finer_than_cent",
			"1E+14, too_large", "12345678901234567890, too_large", "1E+40, too_large" })
	void readsNumbersThatAFileHoldsAsNumbers(BigDecimal number, String reading) {
		assertThat(describe(() -> WrittenNumber.ofTyped(number))).isEqualTo(reading);
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
		return describe(() -> Written.read(text, rule));
	}

	private static String describe(Supplier<Written> reading) {
		try {
			return switch (reading.get()) {
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

	private static void refuses(String written, Reason reason, String part) {
		assertThatExceptionOfType(UnreadableNumber.class).isThrownBy(() -> Written.read(written, NumberRule.ENGLISH))
			.withMessage("%s: %s", Codes.of(reason), part)
			.satisfies((refusal) -> {
				assertThat(refusal.reason()).isEqualTo(reason);
				assertThat(refusal.part()).isEqualTo(part);
			});
	}

}
