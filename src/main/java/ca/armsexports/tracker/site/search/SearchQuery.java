package ca.armsexports.tracker.site.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.web.BadParameter;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asked for, taken apart.
 *
 * @param text as it was written, without white space around it
 * @param words the words, folded as {@link Words} folds them
 * @param items codes of items, in whatever form they were written: 2-6, 2.6, 2–6
 * @param years years
 */
record SearchQuery(String text, List<String> words, List<ItemCode> items, List<CalendarYear> years) {

	static final int LONGEST = 100;

	private static final Pattern ITEM = Pattern
		.compile("(?<![\\p{L}\\p{N}.,])([1-9])\\s?[-.\u2010-\u2015\u2212]\\s?([0-9]{1,4})((?:\\.[a-z0-9]{1,8}){0,3})"
				+ "(?![\\p{L}\\p{N}])");

	private static final Pattern YEAR = Pattern.compile("(?<![\\p{L}\\p{N}])(?:19|20)[0-9]{2}(?![\\p{L}\\p{N}])");

	/**
	 * Reads the parameter {@code q}.
	 * @param value its value, if there is one
	 * @throws BadParameter if it is longer than {@value #LONGEST} characters
	 */
	static SearchQuery read(@Nullable String value) {
		if (value == null) {
			return new SearchQuery("", List.of(), List.of(), List.of());
		}
		if (value.codePointCount(0, value.length()) > LONGEST) {
			throw new BadParameter(BadParameter.Kind.MALFORMED, "q", value);
		}
		Set<ItemCode> items = new LinkedHashSet<>();
		String rest = take(ITEM, value,
				(code) -> items.add(new ItemCode(code.group(1) + "-" + code.group(2) + code.group(3))));
		Set<CalendarYear> years = new LinkedHashSet<>();
		rest = take(YEAR, rest, (year) -> addYear(year.group(), years));
		return new SearchQuery(value.strip(), Words.of(rest), List.copyOf(items), List.copyOf(years));
	}

	private static String take(Pattern pattern, String text, Consumer<Matcher> taker) {
		Matcher matcher = pattern.matcher(text);
		StringBuilder rest = new StringBuilder();
		while (matcher.find()) {
			taker.accept(matcher);
			matcher.appendReplacement(rest, " ");
		}
		return matcher.appendTail(rest).toString();
	}

	private static void addYear(String text, Set<CalendarYear> years) {
		int year = Integer.parseInt(text);
		if (year >= CalendarYear.FIRST && year <= CalendarYear.LAST) {
			years.add(new CalendarYear(year));
		}
	}

	/** Whether nothing was asked for. */
	public boolean isEmpty() {
		return this.text.isEmpty();
	}

}
