package ca.armsexports.tracker.site.search;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.web.BadParameter;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asked for, taken apart.
 *
 * @param text as it was written, without white space around it
 * @param words the words that say what is looked for, folded as {@link Words} folds them
 * @param written the same words in lower case, with their accents, as passages have them
 * @param items codes of items, in whatever form they were written: 2-6, 2.6, 2–6, ECL
 * 2-1(a), item 6, ML6
 * @param groups numbers of groups of items
 * @param years years
 * @param number an amount of money or another number, if one is written
 */
record SearchQuery(String text, List<String> words, Set<String> written, List<ItemCode> items, Set<Integer> groups,
		List<CalendarYear> years, @Nullable QuotedNumber number) {

	static final int LONGEST = 100;

	private static final String START = "(?iu)(?<![\\p{L}\\p{N}.,])";

	private static final String END = "(?![\\p{L}\\p{N}])";

	/** What codes call themselves in front of the number. */
	private static final String NAME = "(?:ecl|lmec|lec|items?|articles?|art\\.?|art[ií]culos?|[ií]tems?"
			+ "|categor(?:y|ies|[ií]as?)|cat[ée]gories?)";

	/**
	 * Group, item, and sub-items: a stop takes at most two digits, lest it be a number.
	 */
	private static final Pattern ITEM = Pattern.compile(START + "(?:" + NAME + "\\s?)?"
			+ "([1-9])\\s?(?:[-/\u2010-\u2015\u2212]\\s?([0-9]{1,4})|\\.\\s?([0-9]{1,2}))"
			+ "((?:\\s?[.(-][a-z0-9]{1,8}\\)?|(?<=[0-9])[a-z](?!\\p{L})){0,3}(?:\\s[a-z]$)?)" + END + "(?![.,][0-9])");

	private static final Pattern APART = Pattern.compile("([1-9])\\s([0-9]{1,2})");

	/** An item of the Munitions List by its number alone, which is that of Group 2. */
	private static final Pattern MUNITIONS = Pattern.compile(START + "(?:ml|" + NAME + ")\\s?-?\\s?([0-9]{1,2})" + END);

	private static final Pattern GROUP = Pattern.compile(START + "(?:group|groupe|grupo)\\s?([1-9])" + END);

	private static final Pattern YEAR = Pattern.compile("(?<![\\p{L}\\p{N}])(?:19|20)[0-9]{2}" + END);

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]{1,100}");

	private static final Pattern BETWEEN_SUBITEMS = Pattern.compile("[^a-z0-9]{1,5}");

	private static final String MUNITIONS_GROUP = "2-";

	/**
	 * Reads the parameter {@code q}.
	 * @param value its value, if there is one
	 * @param language the language whose numbers are read
	 * @throws BadParameter if it is longer than {@value #LONGEST} characters
	 */
	static SearchQuery read(@Nullable String value, Language language) {
		if (value == null) {
			return new SearchQuery("", List.of(), Set.of(), List.of(), Set.of(), List.of(), null);
		}
		if (value.codePointCount(0, value.length()) > LONGEST) {
			throw new BadParameter(BadParameter.Kind.MALFORMED, "q", value);
		}
		String text = value.strip();
		QuotedNumber number = isCode(text) ? null : QuotedNumber.find(text, language);
		Set<ItemCode> items = new LinkedHashSet<>();
		String rest = (number != null) ? number.without(text) : text;
		if (APART.matcher(rest).matches()) {
			rest = rest.replaceFirst("\\s", "-");
		}
		rest = take(ITEM, rest, (code) -> items.add(code(code)));
		rest = take(MUNITIONS, rest, (item) -> items.add(munitions(item.group(1))));
		Set<Integer> groups = new LinkedHashSet<>();
		rest = take(GROUP, rest, (group) -> groups.add(Integer.valueOf(group.group(1))));
		Set<CalendarYear> years = new LinkedHashSet<>();
		rest = take(YEAR, rest, (year) -> addYear(year.group(), years));
		boolean bare = number == null && items.isEmpty() && groups.isEmpty() && years.isEmpty();
		List<String> words = Words.of(rest);
		return new SearchQuery(text, bare ? Words.telling(words) : Words.withoutFilling(words), written(rest),
				List.copyOf(items), groups, List.copyOf(years), number);
	}

	private static boolean isCode(String text) {
		return ITEM.matcher(text).matches() || APART.matcher(text).matches() || YEAR.matcher(text).matches();
	}

	private static ItemCode code(Matcher code) {
		String number = (code.group(2) != null) ? code.group(2) : code.group(3);
		String sub = BETWEEN_SUBITEMS.splitAsStream(code.group(4).toLowerCase(Locale.ROOT))
			.filter((part) -> !part.isEmpty())
			.limit(3)
			.map((part) -> "." + part)
			.collect(Collectors.joining());
		return new ItemCode(code.group(1) + "-" + Integer.parseInt(number) + sub);
	}

	private static ItemCode munitions(String number) {
		return new ItemCode(MUNITIONS_GROUP + Integer.parseInt(number));
	}

	private static Set<String> written(String text) {
		return Arrays.stream(BETWEEN_WORDS.split(text))
			.map((word) -> word.toLowerCase(Locale.ROOT))
			.filter((word) -> !word.isEmpty() && !Words.isFilling(word))
			.collect(Collectors.toCollection(LinkedHashSet::new));
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

	/** Whether words in passages and notes may be looked for. */
	boolean hasWrittenWords() {
		return this.written.stream().anyMatch((word) -> word.length() > 1);
	}

}
