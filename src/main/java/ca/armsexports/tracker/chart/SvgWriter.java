package ca.armsexports.tracker.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;

import org.jspecify.annotations.Nullable;

/**
 * Writes elements, attributes and text, each escaped, so that no word of a caller can
 * become markup.
 */
final class SvgWriter {

	private final StringBuilder out = new StringBuilder(8192);

	private final Deque<String> open = new ArrayDeque<>();

	/**
	 * Opens an element.
	 * @param element its name
	 * @param attributes names and values in turn; an attribute without value is left out
	 */
	SvgWriter open(String element, @Nullable String... attributes) {
		tag(element, attributes);
		this.out.append('>');
		this.open.push(element);
		return this;
	}

	/**
	 * An element without content.
	 * @param element its name
	 * @param attributes names and values in turn; an attribute without value is left out
	 */
	SvgWriter empty(String element, @Nullable String... attributes) {
		tag(element, attributes);
		this.out.append("/>");
		return this;
	}

	/** Closes the element opened last. */
	SvgWriter close() {
		this.out.append("</").append(this.open.pop()).append('>');
		return this;
	}

	/** Text inside the element. */
	SvgWriter text(String text) {
		escape(text);
		return this;
	}

	/** Starts a new line, so that two drawings can be compared line by line. */
	SvgWriter line() {
		this.out.append('\n');
		return this;
	}

	/** Takes over what another writer wrote. */
	SvgWriter append(SvgWriter other) {
		this.out.append(other.out);
		return this;
	}

	/** A coordinate with at most two decimals, the same in every locale. */
	static String number(double value) {
		String digits = BigDecimal.valueOf(value)
			.setScale(2, RoundingMode.HALF_UP)
			.stripTrailingZeros()
			.toPlainString();
		return digits.equals("0.00") ? "0" : digits;
	}

	private void tag(String element, @Nullable String... attributes) {
		this.out.append('<').append(element);
		for (int i = 0; i < attributes.length; i += 2) {
			String value = attributes[i + 1];
			if (value != null) {
				this.out.append(' ').append(attributes[i]).append("=\"");
				escape(value);
				this.out.append('"');
			}
		}
	}

	private void escape(String text) {
		for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
			int point = text.codePointAt(i);
			switch (point) {
				case '&' -> this.out.append("&amp;");
				case '<' -> this.out.append("&lt;");
				case '>' -> this.out.append("&gt;");
				case '"' -> this.out.append("&quot;");
				case '\'' -> this.out.append("&#39;");
				case '\t', '\n', '\r' -> this.out.append(' ');
				default -> this.out.appendCodePoint(isAllowed(point) ? point : 0xFFFD);
			}
		}
	}

	private static boolean isAllowed(int point) {
		return (point >= 0x20 && point < 0x7F) || (point >= 0xA0 && point <= 0xD7FF)
				|| (point >= 0xE000 && point <= 0xFFFD) || point >= 0x10000;
	}

	@Override
	public String toString() {
		return this.out.toString();
	}

}
