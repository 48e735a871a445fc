package ca.armsexports.tracker.shared.written;

import java.math.BigDecimal;
import java.util.Random;

/** Prints amounts in the ways that reports do. */
final class Printed {

	private Printed() {
	}

	static String amount(BigDecimal amount, NumberRule rule, Random random) {
		String[] parts = amount.toPlainString().split("\\.", 2);
		String group = switch (rule) {
			case ENGLISH -> ",";
			case FRENCH -> pick(random, " ", "\u00a0", "\u202f");
			case SPANISH -> pick(random, ".", " ");
		};
		String digits = random.nextInt(5) == 0 ? parts[0] : grouped(parts[0], group);
		String number = digits + ((parts.length > 1) ? ((rule == NumberRule.ENGLISH) ? "." : ",") + parts[1] : "");
		return switch (random.nextInt(5)) {
			case 0 -> "$" + number;
			case 1 -> "CAD " + number;
			case 2 -> number + "\u00a0$";
			default -> number;
		};
	}

	private static String grouped(String digits, String group) {
		StringBuilder grouped = new StringBuilder(digits);
		for (int index = digits.length() - 3; index > 0; index -= 3) {
			grouped.insert(index, group);
		}
		return grouped.toString();
	}

	private static String pick(Random random, String... choices) {
		return choices[random.nextInt(choices.length)];
	}

}
