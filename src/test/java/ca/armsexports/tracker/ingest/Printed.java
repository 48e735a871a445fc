package ca.armsexports.tracker.ingest;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What is printed in a cell of a made-up table.
 *
 * @param text its text, if it is no amount
 * @param amount its amount
 * @param mark the mark of a footnote beside it
 */
record Printed(String text, @Nullable BigDecimal amount, @Nullable String mark) {

	static Printed text(String text) {
		return new Printed(text, null, null);
	}

	static Printed amount(BigDecimal amount) {
		return new Printed("", amount, null);
	}

	/** As written in a language, without the mark. */
	String written(boolean french, String space) {
		if (this.amount == null) {
			return this.text;
		}
		String[] parts = this.amount.toPlainString().split("\\.", 2);
		StringBuilder digits = new StringBuilder(parts[0]);
		for (int index = digits.length() - 3; index > 0; index -= 3) {
			digits.insert(index, french ? space : ",");
		}
		return french ? digits + "," + parts[1] + space + "$" : "$" + digits + "." + parts[1];
	}

}
