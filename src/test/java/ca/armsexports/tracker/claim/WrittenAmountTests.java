package ca.armsexports.tracker.claim;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

import ca.armsexports.tracker.claim.UnreadableAmount.Reason;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.web.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WrittenAmountTests {

	/** Fewer where each is repeated for every change that pitest makes. */
	private static final int ROUNDS = Integer.getInteger("written.rounds", 100_000);

	private static final Currency CANADIAN = Currency.getInstance("CAD");

	@ParameterizedTest(name = "{0} in {1}: {2}")
	@MethodSource("forms")
	void readsOrRefuses(String written, Language language, String expected) {
		assertThat(describe(written, language, expected)).isEqualTo(expected);
	}

	static Stream<Arguments> forms() throws IOException {
		try (InputStream stream = WrittenAmountTests.class.getResourceAsStream("/claim/written-amounts.txt")) {
			List<String> lines = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.startsWith("#"))
				.toList();
			assertThat(lines).hasSizeGreaterThan(80);
			return lines.stream().map((line) -> line.split(" \\| ", -1)).flatMap((cells) -> {
				String written = cells[0].replace("\\u00a0", "\u00a0").replace("\\u202f", "\u202f");
				return Stream.of(Arguments.of(written, Language.EN, cells[1]),
						Arguments.of(written, Language.FR, cells[2]), Arguments.of(written, Language.ES, cells[3]));
			});
		}
	}

	@Test
	void readsAnAmountInTheCurrencyAskedFor() {
		Currency dollars = Currency.getInstance("USD");
		assertThat(WrittenAmount.read("60 million", Language.EN, dollars).quote().money())
			.isEqualTo(Money.of("60000000", "USD"));
		assertThat(WrittenAmount.read("$60 million", Language.EN, dollars).quote().money())
			.isEqualTo(Money.of("60000000", "USD"));
		assertThat(WrittenAmount.read("US$60 million", Language.EN, dollars).quote().money())
			.isEqualTo(Money.of("60000000", "USD"));
	}

	@Test
	void refusesACurrencyThatIsNotTheOneAskedFor() {
		assertThatExceptionOfType(UnreadableAmount.class)
			.isThrownBy(() -> WrittenAmount.read("60 million USD", Language.EN, CANADIAN))
			.satisfies((refusal) -> {
				assertThat(refusal.reason()).isEqualTo(Reason.OTHER_CURRENCY);
				assertThat(refusal.position()).isEqualTo(11);
				assertThat(refusal.part()).isEqualTo("USD");
			});
		assertThatExceptionOfType(UnreadableAmount.class)
			.isThrownBy(() -> WrittenAmount.read("$60 million", Language.EN, Currency.getInstance("EUR")));
	}

	@Test
	void refusesALongText() {
		assertThat(WrittenAmount.read(" ".repeat(99) + "5", Language.EN).quote().money()).isEqualTo(Money.cad("5"));
		assertThatExceptionOfType(UnreadableAmount.class)
			.isThrownBy(() -> WrittenAmount.read(" ".repeat(100) + "5", Language.EN))
			.withMessage("too_long at 100: 5")
			.extracting(UnreadableAmount::reason)
			.isEqualTo(Reason.TOO_LONG);
	}

	@ParameterizedTest
	@EnumSource
	void readsWhatThePagesPrint(Language language) {
		StaticMessageSource messages = new StaticMessageSource();
		messages.addMessage("money.cad", language.locale(), switch (language) {
			case EN -> "${0}";
			case FR -> "{0} $";
			case ES -> "CAD {0}";
		});
		Phrases phrases = new Phrases(messages, language);
		Random random = new Random(7);
		for (int round = 0; round < ROUNDS; round++) {
			long cents = random.nextLong(100_000_000_000L) >> random.nextInt(36);
			Money money = new Money(BigDecimal.valueOf(cents, 2), CANADIAN);
			if (random.nextBoolean()) {
				money = new Money(BigDecimal.valueOf(cents), CANADIAN);
			}
			assertThat(WrittenAmount.read(phrases.money(money), language).quote().money()).isEqualTo(money);
		}
	}

	@ParameterizedTest
	@EnumSource
	void answersAnyTextWithAnAmountOrARefusal(Language language) {
		Random random = new Random(11);
		String pieces = "0123456789.,,. \u00a0$€-()%kMmiloncéñ'’de";
		for (int round = 0; round < ROUNDS; round++) {
			String text = random.ints(random.nextInt(14), 0, pieces.length())
				.collect(StringBuilder::new, (line, at) -> line.append(pieces.charAt(at)), StringBuilder::append)
				.toString();
			try {
				Quote quote = WrittenAmount.read(text, language).quote();
				assertThat(quote.money().amount().remainder(quote.unit().amount())).isEqualByComparingTo("0");
			}
			catch (UnreadableAmount ex) {
				assertThat(ex.position()).isBetween(0, text.length());
			}
		}
	}

	private static String describe(String written, Language language, String expected) {
		try {
			WrittenAmount amount = WrittenAmount.read(written, language);
			Quote quote = amount.quote();
			StringBuilder words = new StringBuilder(quote.money().amount().toPlainString()).append(" per ")
				.append(quote.unit().amount().toPlainString());
			String currency = quote.money().currency().getCurrencyCode();
			if (!currency.equals("CAD") || expected.contains("CAD")) {
				words.append(' ').append(currency);
			}
			if (quote.qualifier() != Qualifier.EXACT) {
				words.append(' ').append(quote.qualifier().code());
			}
			if (amount.beside() != null) {
				words.append(" beside ").append(amount.beside().money());
			}
			return words.toString();
		}
		catch (UnreadableAmount ex) {
			return "!" + ex.reason().name().toUpperCase(Locale.ROOT) + "@" + ex.position();
		}
	}

}
