package ca.armsexports.tracker.ingest.format.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** How the styles of a workbook show numbers: as days, and with how many decimals. */
final class NumberStyles extends XmlEvents {

	/** A workbook has at most this many styles; formats beyond are not looked at. */
	private static final int MOST = 65_536;

	private final Map<Integer, String> formats = new HashMap<>();

	private final List<Integer> styles = new ArrayList<>();

	private boolean inCells;

	/**
	 * The format of a style.
	 * @param style its index, or nothing
	 */
	Style style(@Nullable String style) {
		int index = (style != null && style.matches("[0-9]{1,5}")) ? Integer.parseInt(style) : 0;
		int id = (index < this.styles.size()) ? this.styles.get(index) : 0;
		String format = this.formats.get(id);
		if (format == null) {
			format = (id >= 0 && id < BuiltinFormats.getAll().length) ? BuiltinFormats.getBuiltinFormat(id) : "General";
		}
		return new Style(DateUtil.isADateFormat(id, format), decimals(format));
	}

	/** The decimals that a format shows of a positive number; -1 if it does not say. */
	private static int decimals(String format) {
		String positive = format.split(";", 2)[0];
		if (positive.indexOf('0') < 0 || positive.indexOf('%') >= 0 || positive.indexOf('E') >= 0) {
			return -1;
		}
		int point = positive.indexOf('.');
		int decimals = 0;
		while (point >= 0 && point + 1 + decimals < positive.length() && positive.charAt(point + 1 + decimals) == '0') {
			decimals++;
		}
		return decimals;
	}

	@Override
	void start(String name, Attributes attributes) {
		switch (name) {
			case "numFmt" -> {
				String id = attributes.getValue("numFmtId");
				String code = attributes.getValue("formatCode");
				if (isIndex(id) && code != null && code.length() <= 255 && this.formats.size() < MOST) {
					this.formats.put(Integer.valueOf(id), code);
				}
			}
			case "cellXfs" -> this.inCells = true;
			case "xf" -> {
				String id = attributes.getValue("numFmtId");
				if (this.inCells && this.styles.size() < MOST) {
					this.styles.add(isIndex(id) ? Integer.valueOf(id) : Integer.valueOf(0));
				}
			}
			default -> {
			}
		}
	}

	@Override
	void end(String name) {
		if (name.equals("cellXfs")) {
			this.inCells = false;
		}
	}

	private static boolean isIndex(@Nullable String text) {
		return text != null && text.matches("[0-9]{1,5}");
	}

	/**
	 * How a number is shown.
	 *
	 * @param day whether as a day
	 * @param decimals with how many decimals; -1 if as many as it has
	 */
	record Style(boolean day, int decimals) {
	}

}
