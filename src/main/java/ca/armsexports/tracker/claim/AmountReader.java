package ca.armsexports.tracker.claim;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ca.armsexports.tracker.claim.AmountWords.Meaning;
import ca.armsexports.tracker.claim.UnreadableAmount.Reason;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * Reads one written amount from left to right: qualifier, currency, number, scale,
 * currency, each at most once, then the same sum in another currency in brackets. All
 * else is refused where it stands.
 *
 * <p>
 * Digits are tried in every {@link Notation}. One reading is taken whatever the language;
 * of several that differ the one that the language writes is taken; where the language
 * writes both, as Spanish does, it is refused, unless all but one are finer than a cent.
 */
final class AmountReader {

	/** The longest text that is read, in characters. */
	static final int LONGEST = 100;

	private static final Map<Language, Set<Notation>> NATIVE = new EnumMap<>(
			Map.of(Language.EN, Set.of(Notation.DECIMAL_POINT), Language.FR, Set.of(Notation.DECIMAL_COMMA),
					Language.ES, Set.of(Notation.DECIMAL_POINT, Notation.GROUPING_POINT)));

	private static final BigDecimal CENT = new BigDecimal("0.01");

	private static final BigDecimal LIMIT = BigDecimal.TEN.pow(14);

	private final String text;

	private final Language language;

	private final AmountWords words;

	private final @Nullable Currency asked;

	private List<AmountToken> tokens = List.of();

	private int next;

	AmountReader(String text, Language language, @Nullable Currency asked) {
		this.text = text;
		this.language = language;
		this.words = AmountWords.of(language);
		this.asked = asked;
	}

	WrittenAmount read() {
		if (this.text.length() > LONGEST) {
			throw new UnreadableAmount(Reason.TOO_LONG, LONGEST, this.text.substring(LONGEST));
		}
		this.tokens = AmountToken.split(this.text);
		if (this.tokens.isEmpty()) {
			throw new UnreadableAmount(Reason.EMPTY, 0, "");
		}
		Quote quote = readQuote(this.asked);
		Quote beside = readBeside(quote);
		if (peek() != null) {
			throw refusal(peek());
		}
		return new WrittenAmount(quote, beside);
	}

	private Quote readQuote(@Nullable Currency expected) {
		Meaning.Word word = take(Meaning.Word.class);
		AmountToken sign = peek();
		Meaning.Unit before = take(Meaning.Unit.class);
		AmountToken number = takeNumber();
		Meaning.Scale scale = takeScale();
		AmountToken behind = peek();
		Meaning.Unit after = take(Meaning.Unit.class);
		requireNoWord();
		Currency currency = currency(before, after, (after != null) ? behind : sign, expected);
		int power = (scale != null) ? scale.power() : 0;
		BigDecimal digits = digits(number, power);
		BigDecimal unit = plain(Quote.unitOf(digits).scaleByPowerOfTen(power));
		BigDecimal value = plain(digits.scaleByPowerOfTen(power));
		if (unit.compareTo(CENT) < 0) {
			throw new UnreadableAmount(Reason.FINER_THAN_CENT, number.position(), number.text());
		}
		if (value.compareTo(LIMIT) >= 0) {
			throw new UnreadableAmount(Reason.TOO_LARGE, number.position(), number.text());
		}
		return new Quote(new Money(value, currency), new Money(unit, currency),
				(word != null) ? word.qualifier() : Qualifier.EXACT);
	}

	private void requireNoWord() {
		AmountToken token = peek();
		if (token != null && token.kind() == AmountToken.Kind.WORD) {
			throw refusal(token);
		}
	}

	/** The same sum in another currency: "(about 60 million USD)". */
	private @Nullable Quote readBeside(Quote quote) {
		AmountToken open = peek();
		if (open == null || open.kind() != AmountToken.Kind.OPEN) {
			return null;
		}
		this.next++;
		Quote beside = readQuote(null);
		AmountToken close = peek();
		if (close == null || close.kind() != AmountToken.Kind.CLOSE) {
			throw (close != null) ? refusal(close)
					: new UnreadableAmount(Reason.UNEXPECTED_SIGN, open.position(), open.text());
		}
		this.next++;
		if (beside.money().currency().equals(quote.money().currency())) {
			throw new UnreadableAmount(Reason.SECOND_NUMBER, open.position(), this.text.substring(open.position()));
		}
		return beside;
	}

	private AmountToken takeNumber() {
		AmountToken token = peek();
		if (token == null) {
			throw new UnreadableAmount(Reason.NO_NUMBER, this.text.length(), "");
		}
		if (token.kind() != AmountToken.Kind.NUMBER) {
			throw refusal(token);
		}
		this.next++;
		return token;
	}

	/** A word for a power of ten, after a hyphen as in "$1.8-million" or without. */
	private Meaning.@Nullable Scale takeScale() {
		AmountToken dash = peek();
		if (dash == null || dash.kind() != AmountToken.Kind.DASH) {
			return take(Meaning.Scale.class);
		}
		this.next++;
		Meaning.Scale scale = take(Meaning.Scale.class);
		AmountToken token = peek();
		if (scale == null) {
			throw (token != null && token.kind() == AmountToken.Kind.NUMBER)
					? new UnreadableAmount(Reason.SECOND_NUMBER, token.position(), token.text())
					: new UnreadableAmount(Reason.UNEXPECTED_SIGN, dash.position(), dash.text());
		}
		return scale;
	}

	/** The longest phrase that stands here, if it means a thing of this type. */
	private <M extends Meaning> @Nullable M take(Class<M> type) {
		for (int length = AmountWords.LONGEST; length > 0; length--) {
			Meaning meaning = find(length);
			if (meaning != null) {
				if (type.isInstance(meaning)) {
					this.next += length;
					return type.cast(meaning);
				}
				return null;
			}
		}
		return null;
	}

	private @Nullable Meaning find(int length) {
		if (this.next + length > this.tokens.size()) {
			return null;
		}
		List<AmountToken> phrase = this.tokens.subList(this.next, this.next + length);
		if (phrase.stream().anyMatch((token) -> token.kind() != AmountToken.Kind.WORD)) {
			return null;
		}
		return this.words.find(phrase.stream().map(AmountToken::text).toList());
	}

	private BigDecimal digits(AmountToken number, int power) {
		Set<BigDecimal> readings = readings(EnumSet.allOf(Notation.class), number);
		if (readings.isEmpty()) {
			throw new UnreadableAmount(Reason.GROUPING, number.position(), number.text());
		}
		if (readings.size() > 1) {
			readings = readings(NATIVE.getOrDefault(this.language, Set.of()), number);
		}
		if (readings.size() > 1) {
			readings.removeIf((reading) -> Quote.unitOf(reading).scaleByPowerOfTen(power).compareTo(CENT) < 0);
		}
		if (readings.size() != 1) {
			throw new UnreadableAmount(Reason.AMBIGUOUS_SEPARATOR, number.position(), number.text());
		}
		return readings.iterator().next();
	}

	/** The readings that differ, in value or in decimals. */
	private static Set<BigDecimal> readings(Set<Notation> notations, AmountToken number) {
		return notations.stream()
			.map((notation) -> notation.read(number.text()))
			.flatMap(Optional::stream)
			.collect(Collectors.toCollection(HashSet::new));
	}

	private static Currency currency(Meaning.@Nullable Unit before, Meaning.@Nullable Unit after,
			@Nullable AmountToken sign, @Nullable Currency expected) {
		Currency asked = (expected != null) ? expected : WrittenAmount.CANADIAN;
		if (sign == null || (before == null && after == null)) {
			return asked;
		}
		Set<Currency> written = Stream.of(before, after)
			.filter(Objects::nonNull)
			.map(Meaning.Unit::currencies)
			.reduce(AmountReader::shared)
			.orElseThrow();
		if (written.isEmpty()) {
			throw new UnreadableAmount(Reason.TWO_CURRENCIES, sign.position(), sign.text());
		}
		if (written.contains(asked)) {
			return asked;
		}
		if (expected != null || written.size() > 1) {
			throw new UnreadableAmount(Reason.OTHER_CURRENCY, sign.position(), sign.text());
		}
		return written.iterator().next();
	}

	private static Set<Currency> shared(Set<Currency> one, Set<Currency> other) {
		return one.stream().filter(other::contains).collect(Collectors.toUnmodifiableSet());
	}

	private UnreadableAmount refusal(AmountToken token) {
		Reason reason = switch (token.kind()) {
			case NUMBER -> Reason.SECOND_NUMBER;
			case DASH -> Reason.NEGATIVE;
			case OPEN, CLOSE -> Reason.UNEXPECTED_SIGN;
			case WORD -> reasonOfWords();
		};
		return new UnreadableAmount(reason, token.position(), token.text());
	}

	private Reason reasonOfWords() {
		for (int length = AmountWords.LONGEST; length > 0; length--) {
			if (find(length) instanceof Meaning.Refusal refused) {
				return refused.reason();
			}
		}
		return Reason.UNKNOWN_WORD;
	}

	private @Nullable AmountToken peek() {
		return (this.next < this.tokens.size()) ? this.tokens.get(this.next) : null;
	}

	private static BigDecimal plain(BigDecimal number) {
		return number.setScale(Math.max(number.scale(), 0));
	}

}
