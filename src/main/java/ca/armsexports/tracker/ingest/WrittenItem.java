package ca.armsexports.tracker.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ca.armsexports.tracker.ingest.format.Cell;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.written.DegreeWords;
import org.jspecify.annotations.Nullable;

/**
 * The code of an item as reports write it: with any hyphen or dash, with its title
 * behind, in the old form 2006 for 2-6, or as the date that a spreadsheet made of it.
 *
 * @param code the code; none if it is a date or no code at all
 * @param candidates what a date may have been; empty if it is none
 */
record WrittenItem(@Nullable ItemCode code, List<ItemCode> candidates) {

	private static final WrittenItem NONE = new WrittenItem(null, List.of());

	private static final Pattern DASH = Pattern.compile(" ?[\u2010-\u2015\u2212\u00ad] ?| ?- ?");

	private static final Pattern PREFIX = Pattern.compile("(?:ecl|lmtec|item|article|articulo|art|art[.]|no|no[.]) ");

	private static final Pattern CODE = Pattern.compile("([1-9])-0{0,2}([0-9]{1,4})");

	private static final Pattern OLD = Pattern.compile("20(0[1-9]|1[0-9]|2[0-2])");

	private static final Pattern PART = Pattern.compile("[.]([a-z0-9]{1,4})|[(]([a-z0-9]{1,4})[)]|([a-z])(?![a-z])");

	private static final Pattern ISO_DATE = Pattern.compile("[0-9]{4}-([0-9]{2})-([0-9]{2})(?:[ t][0-9:.]{5,12})?");

	private static final Pattern SHORT_DATE = Pattern
		.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-](?:[0-9]{2}|[0-9]{4})");

	private static final Pattern DAY_MONTH = Pattern
		.compile("([0-9]{1,2})[-. /]{1,2}([a-z]{3,9})[.]?(?:[-. /]{1,2}[0-9]{2,4})?");

	private static final Pattern MONTH_DAY = Pattern
		.compile("([a-z]{3,9})[.]?[-. /]{1,2}([0-9]{1,2})(?:[-., /]{1,2}[0-9]{4})?");

	private static final Map<String, Integer> MONTHS = Map.ofEntries(Map.entry("jan", 1), Map.entry("ene", 1),
			Map.entry("feb", 2), Map.entry("fev", 2), Map.entry("mar", 3), Map.entry("apr", 4), Map.entry("avr", 4),
			Map.entry("abr", 4), Map.entry("may", 5), Map.entry("mai", 5), Map.entry("jun", 6), Map.entry("jui", 6),
			Map.entry("jul", 7), Map.entry("aug", 8), Map.entry("aou", 8), Map.entry("ago", 8), Map.entry("sep", 9),
			Map.entry("oct", 10), Map.entry("nov", 11), Map.entry("dec", 12), Map.entry("dic", 12));

	/**
	 * Reads a cell.
	 * @param cell the cell
	 * @param known codes that the record knows
	 */
	static WrittenItem read(Cell cell, Collection<ItemCode> known) {
		LocalDate date = cell.date();
		return (date != null) ? ofDate(date.getDayOfMonth(), date.getMonthValue(), known) : read(cell.text(), known);
	}

	/**
	 * Reads a text.
	 * @param text as printed, without marks of footnotes
	 * @param known codes that the record knows
	 */
	static WrittenItem read(String text, Collection<ItemCode> known) {
		String plain = DASH.matcher(DegreeWords.plain(text).replace('\u00a0', ' ').strip()).replaceAll("-");
		WrittenItem date = readDate(plain, known);
		if (date != null) {
			return date;
		}
		String bare = withoutPrefix(withoutPrefix(plain));
		Matcher code = CODE.matcher(bare);
		if (code.lookingAt()) {
			return of(code.group(1), code.group(2), bare.substring(code.end()));
		}
		Matcher old = OLD.matcher(bare);
		if (old.lookingAt()) {
			return of("2", String.valueOf(Integer.parseInt(old.group(1))), bare.substring(old.end()));
		}
		return NONE;
	}

	private static String withoutPrefix(String plain) {
		Matcher prefix = PREFIX.matcher(plain);
		return prefix.lookingAt() ? plain.substring(prefix.end()) : plain;
	}

	/** A code with what stands behind it: sub-items, then nothing or a title. */
	private static WrittenItem of(String group, String number, String behind) {
		StringBuilder code = new StringBuilder(group).append('-').append(Integer.parseInt(number));
		String rest = behind;
		for (int count = 0; count < 3; count++) {
			Matcher part = PART.matcher(rest);
			if (!part.lookingAt()) {
				break;
			}
			String name = (part.group(1) != null) ? part.group(1)
					: (part.group(2) != null) ? part.group(2) : part.group(3);
			code.append('.').append(name);
			rest = rest.substring(part.end());
		}
		if (!isTitle(rest)) {
			return NONE;
		}
		try {
			return new WrittenItem(new ItemCode(code.toString()), List.of());
		}
		catch (IllegalArgumentException ex) {
			return NONE;
		}
	}

	private static boolean isTitle(String rest) {
		String title = (rest.startsWith(".") || rest.startsWith(":")) ? rest.substring(1) : rest;
		if (title.isEmpty()) {
			return true;
		}
		int start = 0;
		while (start < title.length() && (title.charAt(start) == ' ' || title.charAt(start) == '-')) {
			start++;
		}
		return start > 0 && start < title.length() && !Character.isDigit(title.charAt(start));
	}

	private static @Nullable WrittenItem readDate(String plain, Collection<ItemCode> known) {
		Matcher iso = ISO_DATE.matcher(plain);
		if (iso.matches()) {
			return ofDate(Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(1)), known);
		}
		Matcher numbers = SHORT_DATE.matcher(plain);
		if (numbers.matches()) {
			return ofDate(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)), known);
		}
		Matcher dayMonth = DAY_MONTH.matcher(plain);
		if (dayMonth.matches()) {
			int month = month(dayMonth.group(2));
			return (month > 0) ? ofDate(Integer.parseInt(dayMonth.group(1)), month, known) : null;
		}
		Matcher monthDay = MONTH_DAY.matcher(plain);
		if (monthDay.matches()) {
			int month = month(monthDay.group(1));
			return (month > 0) ? ofDate(Integer.parseInt(monthDay.group(2)), month, known) : null;
		}
		return null;
	}

	private static int month(String name) {
		if (name.startsWith("juil")) {
			return 7;
		}
		return MONTHS.getOrDefault(name.substring(0, 3), 0);
	}

	/** What was typed before it became a date: day and month in either order. */
	private static WrittenItem ofDate(int day, int month, Collection<ItemCode> known) {
		List<ItemCode> candidates = new ArrayList<>();
		for (int[] pair : new int[][] { { day, month }, { month, day } }) {
			if (pair[0] >= 1 && pair[0] <= 9 && pair[1] >= 1) {
				ItemCode candidate = new ItemCode(pair[0] + "-" + pair[1]);
				if (!candidates.contains(candidate)) {
					candidates.add(candidate);
				}
			}
		}
		List<ItemCode> likely = candidates.stream().filter(known::contains).toList();
		return new WrittenItem(null, likely.isEmpty() ? List.copyOf(candidates) : likely);
	}

	boolean isDate() {
		return !this.candidates.isEmpty();
	}

}
