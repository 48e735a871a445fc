package ca.armsexports.tracker.claim;

import java.util.ArrayList;
import java.util.List;

import ca.armsexports.tracker.claim.UnreadableAmount.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a written amount.
 *
 * @param kind what it is
 * @param text as written; the spaces inside a number made plain
 * @param position where it begins
 */
record AmountToken(Kind kind, String text, int position) {

	private static final String SPACES = " \t\u00a0\u2007\u2009\u202f";

	private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212";

	/**
	 * Splits a text.
	 * @param text as written
	 * @throws UnreadableAmount at the first sign that no amount holds
	 */
	static List<AmountToken> split(String text) {
		List<AmountToken> tokens = new ArrayList<>();
		int position = 0;
		while (position < text.length()) {
			char first = text.charAt(position);
			if (isSpace(first)) {
				position++;
				continue;
			}
			Kind kind = kindOf(first);
			if (kind == null) {
				throw new UnreadableAmount(Reason.UNEXPECTED_SIGN, position,
						text.substring(position, text.offsetByCodePoints(position, 1)));
			}
			int end = switch (kind) {
				case NUMBER -> endOfNumber(text, position);
				case WORD -> endOfWord(text, position);
				default -> position + 1;
			};
			tokens.add(new AmountToken(kind, spelled(kind, text.substring(position, end)), position));
			position = end;
		}
		return List.copyOf(tokens);
	}

	private static @Nullable Kind kindOf(char first) {
		if (isDigit(first)) {
			return Kind.NUMBER;
		}
		if (Character.isLetter(first)) {
			return Kind.WORD;
		}
		if (DASHES.indexOf(first) >= 0) {
			return Kind.DASH;
		}
		return switch (first) {
			case '$', '€', '£' -> Kind.WORD;
			case '(' -> Kind.OPEN;
			case ')' -> Kind.CLOSE;
			default -> null;
		};
	}

	/** Digits, with single points, commas and spaces between them. */
	private static int endOfNumber(String text, int start) {
		int end = start + 1;
		while (end < text.length()) {
			char next = text.charAt(end);
			boolean separates = (next == '.' || next == ',' || isSpace(next)) && end + 1 < text.length()
					&& isDigit(text.charAt(end + 1));
			if (!isDigit(next) && !separates) {
				break;
			}
			end++;
		}
		return end;
	}

	/**
	 * A currency sign alone; or letters, with single points, hyphens and apostrophes
	 * between them and a point behind.
	 */
	private static int endOfWord(String text, int start) {
		int end = start + 1;
		if (!Character.isLetter(text.charAt(start))) {
			return end;
		}
		while (end < text.length()) {
			char next = text.charAt(end);
			boolean joins = ".'’-\u2010\u2011".indexOf(next) >= 0 && end + 1 < text.length()
					&& Character.isLetter(text.charAt(end + 1));
			if (!isLetter(next) && !joins) {
				break;
			}
			end++;
		}
		return (end < text.length() && text.charAt(end) == '.') ? end + 1 : end;
	}

	private static String spelled(Kind kind, String text) {
		if (kind != Kind.NUMBER) {
			return text;
		}
		StringBuilder number = new StringBuilder(text);
		for (int index = 0; index < number.length(); index++) {
			if (isSpace(number.charAt(index))) {
				number.setCharAt(index, ' ');
			}
		}
		return number.toString();
	}

	private static boolean isDigit(char sign) {
		return sign >= '0' && sign <= '9';
	}

	private static boolean isLetter(char sign) {
		return Character.isLetter(sign) || Character.getType(sign) == Character.NON_SPACING_MARK;
	}

	private static boolean isSpace(char sign) {
		return SPACES.indexOf(sign) >= 0;
	}

	/** What a piece is. */
	enum Kind {

		/** Digits with their separators. */
		NUMBER,
		/** A word or a currency sign. */
		WORD,
		/** A hyphen, dash or minus. */
		DASH,
		/** An opening bracket. */
		OPEN,
		/** A closing bracket. */
		CLOSE

	}

}
