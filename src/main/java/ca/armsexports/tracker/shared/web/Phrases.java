package ca.armsexports.tracker.shared.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Collator;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.Codes;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.PartialDate;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;
import org.springframework.context.MessageSource;

/**
 * Words, numbers and dates in one language, as its region writes them: {@code en-CA},
 * {@code fr-CA} and Latin American Spanish. Messages are written with typographic
 * apostrophes, so that none has to be doubled.
 */
public final class Phrases {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9])}");

	private static final char NO_BREAK_SPACE = '\u00a0';

	private final MessageSource messages;

	private final Language language;

	/**
	 * Phrases in a language.
	 * @param messages the messages of all languages
	 * @param language the language
	 */
	public Phrases(MessageSource messages, Language language) {
		this.messages = messages;
		this.language = language;
	}

	/** The language of the phrases. */
	public Language language() {
		return this.language;
	}

	/**
	 * A message.
	 * @param key its key
	 * @param arguments what stands for {0}, {1}; written as text
	 */
	public String text(String key, Object... arguments) {
		String pattern = pattern(key);
		if (arguments.length == 0) {
			return pattern;
		}
		return PLACEHOLDER.matcher(pattern)
			.replaceAll((placeholder) -> Matcher
				.quoteReplacement(String.valueOf(arguments[Integer.parseInt(placeholder.group(1))])));
	}

	/**
	 * A message whose arguments may be links.
	 * @param key its key
	 * @param arguments runs for {0}, {1}
	 */
	public Prose prose(String key, Prose.Run... arguments) {
		return prose(key, Arrays.stream(arguments).map(Prose::of).toList());
	}

	/**
	 * A message whose arguments are runs of text and links.
	 * @param key its key
	 * @param arguments what stands for {0}, {1}
	 */
	public Prose prose(String key, List<Prose> arguments) {
		String pattern = pattern(key);
		List<Prose.Run> runs = new ArrayList<>();
		Matcher placeholder = PLACEHOLDER.matcher(pattern);
		int written = 0;
		while (placeholder.find()) {
			if (placeholder.start() > written) {
				runs.add(Prose.Run.of(pattern.substring(written, placeholder.start())));
			}
			runs.addAll(arguments.get(Integer.parseInt(placeholder.group(1))).runs());
			written = placeholder.end();
		}
		if (written < pattern.length()) {
			runs.add(Prose.Run.of(pattern.substring(written)));
		}
		return new Prose(List.copyOf(runs));
	}

	/** The order of words in the language: Égypte before Pérou. */
	public Comparator<String> alphabetical() {
		Collator collator = Collator.getInstance(this.language.locale());
		return collator::compare;
	}

	/**
	 * Words that follow each other: "2-5, 2-11 and 2-15".
	 * @param words the words in order
	 */
	public String list(List<String> words) {
		if (words.size() < 2) {
			return String.join("", words);
		}
		return text("list.last", String.join(text("list.separator") + " ", words.subList(0, words.size() - 1)),
				words.getLast());
	}

	/**
	 * Words that follow each other, some of them links.
	 * @param words the words in order
	 */
	public Prose series(List<Prose> words) {
		if (words.size() < 2) {
			return new Prose(words.stream().flatMap((word) -> word.runs().stream()).toList());
		}
		List<Prose.Run> head = new ArrayList<>();
		for (Prose word : words.subList(0, words.size() - 1)) {
			if (!head.isEmpty()) {
				head.add(Prose.Run.of(text("list.separator") + " "));
			}
			head.addAll(word.runs());
		}
		return prose("list.last", List.of(new Prose(List.copyOf(head)), words.getLast()));
	}

	/**
	 * Years, those in a row as a range: 2014 to 2016, 2024 and 2025.
	 * @param years the years in order
	 */
	public String years(List<CalendarYear> years) {
		List<String> ranges = new ArrayList<>();
		int start = 0;
		for (int index = 0; index < years.size(); index++) {
			boolean ends = index + 1 == years.size() || !years.get(index).next().equals(years.get(index + 1));
			if (ends) {
				addRange(years.subList(start, index + 1), ranges);
				start = index + 1;
			}
		}
		return list(ranges);
	}

	private void addRange(List<CalendarYear> range, List<String> ranges) {
		if (range.size() > 2) {
			ranges.add(text("list.range", range.getFirst(), range.getLast()));
		}
		else {
			range.forEach((year) -> ranges.add(year.toString()));
		}
	}

	/**
	 * A number as printed, with all its decimals: 2,700.00 or 2 700,00.
	 * @param number the number
	 */
	public String number(BigDecimal number) {
		String[] parts = number.abs().toPlainString().split("\\.", 2);
		StringBuilder digits = new StringBuilder(parts[0]);
		char group = (this.language == Language.FR) ? NO_BREAK_SPACE : ',';
		for (int position = digits.length() - 3; position > 0; position -= 3) {
			digits.insert(position, group);
		}
		String sign = (number.signum() < 0) ? "\u2212" : "";
		String point = (this.language == Language.FR) ? "," : ".";
		return sign + digits + ((parts.length > 1) ? point + parts[1] : "");
	}

	/**
	 * A whole number: 1,250.
	 * @param number the number
	 */
	public String count(long number) {
		return number(BigDecimal.valueOf(number));
	}

	/**
	 * A number where there is little room, with at most three digits that count: 948 k,
	 * 1.8 M. Never for a table.
	 * @param number a number that is not negative
	 */
	public String brief(BigDecimal number) {
		if (number.compareTo(BigDecimal.valueOf(1000)) < 0) {
			return number(number);
		}
		BigDecimal rounded = number.round(new MathContext(3));
		int thousands = Math.min((rounded.precision() - rounded.scale() - 1) / 3, 3);
		BigDecimal digits = rounded.movePointLeft(3 * thousands).stripTrailingZeros();
		return text("number.brief." + thousands, number(digits.setScale(Math.max(digits.scale(), 0))));
	}

	/**
	 * A share: 0.0839% or 0,0839 %.
	 * @param percent the share in per cent, with the digits that count
	 */
	public String percent(BigDecimal percent) {
		return text("number.percent", number(percent)).replace(' ', NO_BREAK_SPACE);
	}

	/**
	 * A round number of a scale: 500 or 10 million.
	 * @param step the number
	 */
	public String step(BigDecimal step) {
		BigDecimal millions = step.movePointLeft(6).stripTrailingZeros();
		if (millions.compareTo(BigDecimal.ONE) < 0) {
			return number(step.stripTrailingZeros().setScale(Math.max(step.stripTrailingZeros().scale(), 0)));
		}
		return text((millions.compareTo(BigDecimal.ONE) == 0) ? "number.million" : "number.millions",
				number(millions.setScale(Math.max(millions.scale(), 0))));
	}

	/**
	 * A sum with its currency, for sentences: $2,403,611.89 or 2 403 611,89 $.
	 * @param money the sum
	 */
	public String money(Money money) {
		String currency = money.currency().getCurrencyCode();
		return text("money." + (currency.equals("CAD") ? "cad" : "other"), number(money.amount()), currency)
			.replace(' ', NO_BREAK_SPACE);
	}

	/**
	 * A sum with its qualifier, for sentences: more than $1,800,000, or a rounded
	 * $326,000,000.
	 * @param amount the amount
	 */
	public String amount(QualifiedAmount amount) {
		return qualified(amount, money(amount.money()));
	}

	/**
	 * A large sum with its qualifier, for headlines: a rounded $2,143 million. Nothing is
	 * rounded for it: a sum that takes more than three decimals stands in full.
	 * @param amount the amount
	 */
	public String headline(QualifiedAmount amount) {
		return inMillions(amount.money().amount(), BigDecimal.TEN)
			.filter((millions) -> amount.money().currency().getCurrencyCode().equals("CAD"))
			.map((millions) -> qualified(amount, text("money.cad.millions", millions).replace(' ', NO_BREAK_SPACE)))
			.orElseGet(() -> amount(amount));
	}

	/**
	 * A number as printed, where it is large and round written in millions without losing
	 * a digit: 948,081.53 or 2,143 M.
	 * @param number a number that is not negative
	 */
	public String compact(BigDecimal number) {
		return inMillions(number, BigDecimal.valueOf(100)).map((millions) -> text("number.brief.2", millions))
			.orElseGet(() -> number(number));
	}

	private Optional<String> inMillions(BigDecimal number, BigDecimal least) {
		BigDecimal millions = number.movePointLeft(6).stripTrailingZeros();
		return (millions.compareTo(least) < 0 || millions.scale() > 3) ? Optional.empty()
				: Optional.of(number(millions.setScale(Math.max(millions.scale(), 0))));
	}

	private String qualified(QualifiedAmount amount, String money) {
		return switch (amount.qualifier()) {
			case ROUNDED, TRUNCATED -> text("amount." + amount.qualifier().code(), money);
			default -> (qualifier(amount.qualifier()) + " " + money).strip();
		};
	}

	/**
	 * The word for a qualifier; empty for exact and truncated amounts, which stand as
	 * printed.
	 * @param qualifier the qualifier
	 */
	public String qualifier(Qualifier qualifier) {
		return switch (qualifier) {
			case EXACT -> "";
			default -> text("qualifier." + qualifier.code());
		};
	}

	/**
	 * The words for what stands in a cell.
	 * @param state the state
	 */
	public String state(CellState state) {
		return text("state." + state.code());
	}

	/**
	 * The words for a code.
	 * @param prefix the first part of the message keys
	 * @param code the code
	 */
	public String code(String prefix, Enum<?> code) {
		return text(prefix + "." + Codes.of(code));
	}

	/**
	 * A date as precise as it is known: 2023, February 2023 or February 6, 2023.
	 * @param date the date
	 */
	public String date(PartialDate date) {
		return switch (date.precision()) {
			case YEAR -> date.text();
			case MONTH -> YearMonth.parse(date.text())
				.format(DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(this.language.locale()));
			case DAY -> date(date.earliest());
		};
	}

	/**
	 * A day written out: February 6, 2023.
	 * @param day the day
	 */
	public String date(LocalDate day) {
		String written = day
			.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(this.language.locale()));
		return (this.language == Language.FR && day.getDayOfMonth() == 1) ? written.replaceFirst("^1 ", "1er ")
				: written;
	}

	private String pattern(String key) {
		return this.messages.getMessage(key, null, this.language.locale());
	}

}
