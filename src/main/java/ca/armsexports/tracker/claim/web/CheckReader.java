package ca.armsexports.tracker.claim.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import ca.armsexports.tracker.claim.ExchangeRate;
import ca.armsexports.tracker.claim.Period;
import ca.armsexports.tracker.claim.Question;
import ca.armsexports.tracker.claim.Quote;
import ca.armsexports.tracker.claim.UnreadableAmount;
import ca.armsexports.tracker.claim.WrittenAmount;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.Codes;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.Qualifier;
import org.jspecify.annotations.Nullable;

/** Makes a question of the parameters, or says of each what is wrong with it. */
final class CheckReader {

	/** The currencies that an amount can be given in, Canadian dollars first. */
	static final List<Currency> CURRENCIES = List
		.of("CAD", "USD", "EUR", "GBP", "AUD", "CHF", "COP", "JPY", "MXN", "NZD", "PEN")
		.stream()
		.map(Currency::getInstance)
		.toList();

	static final Currency CANADIAN = CURRENCIES.getFirst();

	private final CheckForm form;

	private final Language language;

	private final List<Flaw> flaws = new ArrayList<>();

	CheckReader(CheckForm form, Language language) {
		this.form = form;
		this.language = language;
	}

	/**
	 * The question, or none if anything is wrong.
	 * @param known the destinations on record
	 */
	@Nullable Question read(Set<DestinationCode> known) {
		List<DestinationCode> destinations = destinations(known);
		Period period = period();
		Currency currency = read("currency", this.form.currency(), CheckReader::currency);
		Qualifier qualifier = read("qualifier", this.form.qualifier(), Qualifier::ofCode);
		ExchangeRate rate = read("rate", this.form.rate(), ExchangeRate::parse);
		WrittenAmount amount = amount(currency);
		if (!this.flaws.isEmpty() || amount == null) {
			return null;
		}
		Quote quote = amount.quote();
		if (qualifier != null && quote.qualifier() != Qualifier.EXACT && quote.qualifier() != qualifier) {
			this.flaws.add(Flaw.of("qualifier", qualifier.code(), "two_qualifiers"));
		}
		if (rate != null && quote.money().currency().equals(CANADIAN)) {
			this.flaws.add(Flaw.of("rate", rate.value().toPlainString(), "rate_of_canadian_dollars"));
		}
		if (!this.flaws.isEmpty()) {
			return null;
		}
		return new Question(destinations, period, (qualifier != null) ? quote.with(qualifier) : quote, amount.beside(),
				rate);
	}

	/**
	 * The currency that the form shows: that of the question, or the one that the amount
	 * is written in if another was chosen.
	 * @param question the question, if it could be read
	 */
	Currency currency(@Nullable Question question) {
		if (question != null) {
			return question.quote().money().currency();
		}
		try {
			return (this.form.amount() != null && isOtherCurrency())
					? WrittenAmount.read(this.form.amount(), this.language).quote().money().currency()
					: currency((this.form.currency() != null) ? this.form.currency() : "");
		}
		catch (IllegalArgumentException ex) {
			return CANADIAN;
		}
	}

	private boolean isOtherCurrency() {
		return this.flaws.stream().anyMatch((flaw) -> flaw.reason().equals("amount.other_currency"));
	}

	/** What is wrong, in the order of the form. */
	List<Flaw> flaws() {
		return List.copyOf(this.flaws);
	}

	/**
	 * Whether the amount reads the same in all languages, so that switching the language
	 * keeps its meaning.
	 */
	static boolean isSameInAllLanguages(String amount, Quote quote) {
		for (Language language : Language.values()) {
			try {
				Quote other = WrittenAmount.read(amount, language, quote.money().currency()).quote();
				if (!other.money().isSameSum(quote.money()) || !other.unit().isSameSum(quote.unit())) {
					return false;
				}
			}
			catch (UnreadableAmount ex) {
				return false;
			}
		}
		return true;
	}

	private List<DestinationCode> destinations(Set<DestinationCode> known) {
		List<DestinationCode> destinations = new ArrayList<>();
		if (this.form.destinations().isEmpty()) {
			this.flaws.add(Flaw.of("destination", "", "missing_destination"));
		}
		for (String written : this.form.destinations()) {
			DestinationCode code = read("destination", written, DestinationCode::new);
			if (code != null && !known.contains(code)) {
				this.flaws.add(Flaw.of("destination", written, "malformed_destination"));
			}
			else if (code != null && destinations.contains(code)) {
				this.flaws.add(Flaw.of("destination", written, "destination_twice"));
			}
			else if (code != null) {
				destinations.add(code);
			}
		}
		if (destinations.size() > 1 && destinations.contains(DestinationCode.ALL)) {
			this.flaws.add(Flaw.of("destination", DestinationCode.ALL.value(), "destination_in_all"));
		}
		return destinations;
	}

	private @Nullable Period period() {
		CalendarYear from = read("from", this.form.from(), CalendarYear::parse);
		CalendarYear to = read("to", this.form.to(), CalendarYear::parse);
		if (this.form.from() == null && this.form.to() != null) {
			this.flaws.add(Flaw.of("from", "", "half_period"));
		}
		if (this.form.from() != null && this.form.to() == null) {
			this.flaws.add(Flaw.of("to", "", "half_period"));
		}
		if (from == null || to == null) {
			return null;
		}
		if (from.compareTo(to) > 0) {
			this.flaws.add(Flaw.of("to", to.toString(), "years_reversed"));
			return null;
		}
		return new Period(from, to);
	}

	private @Nullable WrittenAmount amount(@Nullable Currency currency) {
		String text = (this.form.amount() != null) ? this.form.amount() : "";
		try {
			return (currency != null) ? WrittenAmount.read(text, this.language, currency)
					: WrittenAmount.read(text, this.language);
		}
		catch (UnreadableAmount ex) {
			this.flaws.add(new Flaw("amount", text, "amount." + Codes.of(ex.reason()), ex.part(), ex.position() + 1));
			return null;
		}
	}

	private <T> @Nullable T read(String parameter, @Nullable String value, Function<String, T> reader) {
		if (value == null) {
			return null;
		}
		try {
			return reader.apply(value);
		}
		catch (IllegalArgumentException ex) {
			this.flaws.add(Flaw.of(parameter, value, "malformed_" + parameter));
			return null;
		}
	}

	private static Currency currency(String code) {
		return CURRENCIES.stream()
			.filter((currency) -> currency.getCurrencyCode().equals(code))
			.findAny()
			.orElseThrow(() -> new IllegalArgumentException("a currency such as CAD"));
	}

	/**
	 * The parameters that ask the same in every language.
	 * @param question the question
	 */
	static String parameters(Question question) {
		StringBuilder parameters = new StringBuilder();
		question.destinations().forEach((code) -> parameters.append("&destination=").append(code));
		if (question.period() != null) {
			parameters.append("&from=").append(question.period().from()).append("&to=").append(question.period().to());
		}
		BigDecimal amount = question.quote().money().amount();
		parameters.append("&amount=").append(amount.toPlainString());
		parameters.append("&currency=").append(question.quote().money().currency().getCurrencyCode());
		if (question.quote().qualifier() != Qualifier.EXACT) {
			parameters.append("&qualifier=").append(question.quote().qualifier().code());
		}
		if (question.rate() != null) {
			parameters.append("&rate=").append(question.rate().value().toPlainString());
		}
		return parameters.substring(1);
	}

}
