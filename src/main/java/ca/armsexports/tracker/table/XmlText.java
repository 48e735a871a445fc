package ca.armsexports.tracker.table;

import java.util.regex.Pattern;

/** Words within XML. */
final class XmlText {

	/**
	 * As spreadsheets write characters that XML cannot hold; meant as it stands, its
	 * first underscore is written so itself.
	 */
	private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

	private XmlText() {
	}

	/**
	 * Appends words as the text of an element or the value of an attribute.
	 * @param xml where to
	 * @param text the words
	 */
	static void append(StringBuilder xml, String text) {
		for (int index = 0; index < text.length(); index++) {
			char character = text.charAt(index);
			switch (character) {
				case '&' -> xml.append("&amp;");
				case '<' -> xml.append("&lt;");
				case '>' -> xml.append("&gt;");
				case '"' -> xml.append("&quot;");
				case '\r' -> xml.append("&#13;");
				case '\t', '\n' -> xml.append(character);
				default -> xml.append(isAllowed(text, index) ? character : '\ufffd');
			}
		}
	}

	/**
	 * Appends the words of a cell.
	 * @param xml where to
	 * @param text the words
	 */
	static void appendCell(StringBuilder xml, String text) {
		append(xml, (text.indexOf("_x") >= 0) ? ESCAPE.matcher(text).replaceAll("_x005F_") : text);
	}

	private static boolean isAllowed(String text, int index) {
		char character = text.charAt(index);
		if (Character.isHighSurrogate(character)) {
			return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
		}
		if (Character.isLowSurrogate(character)) {
			return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
		}
		return character >= 0x20 && character < 0xfffe;
	}

}
