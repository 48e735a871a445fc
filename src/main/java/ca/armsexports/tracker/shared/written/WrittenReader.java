package ca.armsexports.tracker.shared.written;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.written.UnreadableNumber.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Takes a written number apart from outside to inside: marks of footnotes, words of
 * degree, currency, sign, digits. What is left over is refused.
 */
final class WrittenReader {

	private static final int LONGEST = 100;

	private static final BigDecimal LIMIT = BigDecimal.TEN.pow(14);

	private static final Pattern SPACE = Pattern.compile("[\u00a0\u2007\u2009\u202f]");

	/** Stars, daggers, raised numbers, brackets such as [1], and (1) or (a) behind. */
	private static final Pattern NOTE_BEHIND = Pattern
		.compile(" ?([*\u2020\u2021\u00a7#]{1,4}|[\u00b9\u00b2\u00b3\u2070-\u2079]{1,3}|\\[[^\\[\\]]{1,12}])$");

	private static final Pattern NUMBER_BEHIND = Pattern.compile("(?<=[0-9$A-Z)]) (\\([0-9]{1,2}\\)|\\([a-z]\\))$");

	private static final Pattern NOTE_BEFORE = Pattern.compile("^([*\u2020\u2021]{1,4}) ?");

	private static final Pattern CANADIAN_BEFORE = Pattern
		.compile("^(?:(?:CAD|CDN|CAN|CA|C) ?\\$|\\$ ?(?:CAD|CDN|CAN|CA)|CAD|CDN|\\$) ?");

	private static final Pattern CANADIAN_BEHIND = Pattern
		.compile(" ?(?:\\$ ?(?:CAD|CDN|CAN|CA)|(?:CAD|CDN|CAN|CA|C) ?\\$|CAD|CDN|\\$)$");

	private static final Pattern OTHER_CURRENCY = Pattern
		.compile("€|£|¥|\\bUSD?\\b|\\bEUR\\b|\\bGBP\\b|\\bAUD?\\$|US ?\\$|\\$ ?US|\\bCOP\\b|\\bPEN\\b");

	private static final Pattern LESS_THAN = Pattern.compile("^(?:less than|under|below|moins de|menos de|<) ?");

	private static final Pattern SIGN = Pattern.compile("^[-\u2212] ?");

	private static final Set<String> ABOUT = Set.of("~", "\u2248", "\u2243");

	private final String text;

	private final NumberRule rule;

	private final List<String> notes = new ArrayList<>();

	private int notesBefore;

	private String rest;

	WrittenReader(String text, NumberRule rule) {
		this.text = text;
		this.rule = rule;
		this.rest = SPACE.matcher(text).replaceAll(" ").strip();
	}

	Written read() {
		if (this.rest.length() > LONGEST) {
			throw new UnreadableNumber(Reason.TOO_LONG, this.rest.substring(0, 40));
		}
		takeNotes();
		WrittenMark mark = WrittenMark.find(this.rest, note());
		if (mark != null) {
			return mark;
		}
		Qualifier qualifier = takeQualifier();
		BigDecimal value = takeValue();
		if (value.signum() == 0 && qualifier == Qualifier.EXACT) {
			return new WrittenMark(WrittenMark.Kind.ZERO, value.toPlainString(), note());
		}
		return new WrittenNumber(value, qualifier, note());
	}

	private @Nullable String note() {
		return this.notes.isEmpty() ? null : String.join(" ", this.notes);
	}

	private void takeNotes() {
		for (int count = 0; count < 4; count++) {
			if (takeNote(NOTE_BEFORE)) {
				this.notesBefore++;
			}
			else if (!takeNote(NOTE_BEHIND) && !takeNote(NUMBER_BEHIND)) {
				return;
			}
		}
	}

	/** Outer marks are taken before inner ones, and told in the order of the text. */
	private boolean takeNote(Pattern pattern) {
		Matcher matcher = pattern.matcher(this.rest);
		if (!matcher.find()) {
			return false;
		}
		this.notes.add(this.notesBefore, matcher.group(1));
		this.rest = (this.rest.substring(0, matcher.start()) + this.rest.substring(matcher.end())).strip();
		return true;
	}

	private Qualifier takeQualifier() {
		if (LESS_THAN.matcher(DegreeWords.plain(this.rest)).find()) {
			throw new UnreadableNumber(Reason.LESS_THAN, this.rest);
		}
		if (!this.rest.isEmpty()) {
			String first = this.rest.substring(0, 1);
			Qualifier bySign = ABOUT.contains(first) ? Qualifier.ABOUT : switch (first) {
				case ">" -> Qualifier.MORE_THAN;
				case "\u2265" -> Qualifier.AT_LEAST;
				case "\u2264" -> Qualifier.AT_MOST;
				default -> null;
			};
			if (bySign != null) {
				this.rest = this.rest.substring(1).strip();
				return bySign;
			}
		}
		List<String> words = Arrays.asList(this.rest.split(" ", DegreeWords.LONGEST + 1));
		for (int length = Math.min(DegreeWords.LONGEST, words.size() - 1); length > 0; length--) {
			String phrase = String.join(" ", words.subList(0, length));
			String bare = phrase.endsWith(".") ? phrase.substring(0, phrase.length() - 1) : phrase;
			Qualifier qualifier = DegreeWords.find(bare);
			if (qualifier != null) {
				this.rest = String.join(" ", words.subList(length, words.size())).strip();
				return qualifier;
			}
		}
		return Qualifier.EXACT;
	}

	private BigDecimal takeValue() {
		if (OTHER_CURRENCY.matcher(this.rest).find()) {
			throw new UnreadableNumber(Reason.OTHER_CURRENCY, this.rest);
		}
		boolean negative = takeSign();
		takeCurrency();
		negative = requireOneSign(negative, takeSign());
		if (this.rest.startsWith("(") && this.rest.endsWith(")")) {
			this.rest = this.rest.substring(1, this.rest.length() - 1).strip();
			negative = requireOneSign(negative, true);
			takeCurrency();
		}
		BigDecimal digits = digits();
		return negative ? digits.negate() : digits;
	}

	private boolean requireOneSign(boolean before, boolean now) {
		if (before && now) {
			throw new UnreadableNumber(Reason.TWO_SIGNS, this.text);
		}
		return before || now;
	}

	private boolean takeSign() {
		return take(SIGN);
	}

	private void takeCurrency() {
		take(CANADIAN_BEFORE);
		take(CANADIAN_BEHIND);
	}

	private boolean take(Pattern pattern) {
		Matcher matcher = pattern.matcher(this.rest);
		if (!matcher.find()) {
			return false;
		}
		this.rest = (this.rest.substring(0, matcher.start()) + this.rest.substring(matcher.end())).strip();
		return true;
	}

	private BigDecimal digits() {
		Optional<BigDecimal> read = this.rule.read(this.rest);
		if (read.isEmpty() || read.get().scale() > 2) {
			throw new UnreadableNumber(reason(read.isPresent()), this.rest);
		}
		if (read.get().compareTo(LIMIT) >= 0) {
			throw new UnreadableNumber(Reason.TOO_LARGE, this.rest);
		}
		return read.get();
	}

	private Reason reason(boolean tooFine) {
		boolean elsewhere = Arrays.stream(NumberRule.values())
			.map((other) -> other.read(this.rest))
			.flatMap(Optional::stream)
			.anyMatch((number) -> number.scale() <= 2);
		if (elsewhere) {
			return Reason.OTHER_FORMAT;
		}
		if (tooFine) {
			return Reason.FINER_THAN_CENT;
		}
		return this.rest.matches("[0-9][0-9., ’']*") ? Reason.GROUPING : Reason.NO_NUMBER;
	}

}
