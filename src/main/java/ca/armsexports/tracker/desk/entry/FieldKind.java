package ca.armsexports.tracker.desk.entry;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.Locale;
import java.util.function.Function;

import ca.armsexports.tracker.claim.ClaimId;
import ca.armsexports.tracker.claim.UnreadableAmount;
import ca.armsexports.tracker.claim.WrittenAmount;
import ca.armsexports.tracker.permit.PermitId;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.PartialDate;
import ca.armsexports.tracker.shared.Sha256;
import ca.armsexports.tracker.shared.SourceId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** How the text of a field is read. The functions that read it keep nothing. */
@SuppressWarnings("ImmutableEnumChecker")
enum FieldKind {

	/** A line of words. */
	WORDS(FieldKind::text),
	/** Several lines of words. */
	PASSAGE(FieldKind::text),
	/** A whole number. */
	NUMBER((text) -> number(Integer.parseInt(text))),
	/** A calendar year of the record. */
	YEAR((text) -> number(CalendarYear.parse(text).value())),
	/** A destination, by its code. */
	DESTINATION((text) -> text(new DestinationCode(text.toLowerCase(Locale.ROOT)).value())),
	/** An item, by its code. */
	ITEM((text) -> text(new ItemCode(text).value())),
	/** A document, by its identifier. */
	SOURCE((text) -> text(new SourceId(text).value())),
	/** A permit, by its identifier. */
	PERMIT((text) -> text(new PermitId(text).value())),
	/** A claim, by its identifier. */
	CLAIM((text) -> text(new ClaimId(text).value())),
	/** The permanent number of a figure. */
	FIGURE((text) -> JsonNodeFactory.instance.numberNode(FigureId.parse(text).value())),
	/** A year, a month or a day. */
	DATE((text) -> text(new PartialDate(text).text())),
	/** A day. */
	DAY((text) -> text(LocalDate.parse(text).toString())),
	/** An address on the web. */
	ADDRESS((text) -> text(web(text))),
	/** A SHA-256. */
	HASH((text) -> text(new Sha256(text).hex())),
	/** A currency. */
	CURRENCY((text) -> text(Currency.getInstance(text.toUpperCase(Locale.ROOT)).getCurrencyCode())),
	/** An amount of money, as the person's language writes it. */
	AMOUNT(FieldKind::text),
	/** One of several codes. */
	CODE(FieldKind::text),
	/** Yes or no. */
	FLAG((text) -> JsonNodeFactory.instance.booleanNode(true)),
	/** Destinations, by their codes, with commas between them. */
	DESTINATIONS((text) -> list(text, (code) -> new DestinationCode(code.toLowerCase(Locale.ROOT)).value())),
	/** Items, by their codes, with commas between them. */
	ITEMS((text) -> list(text, (code) -> new ItemCode(code).value()));

	private final Function<String, JsonNode> reader;

	FieldKind(Function<String, JsonNode> reader) {
		this.reader = reader;
	}

	/**
	 * Reads what somebody wrote.
	 * @param text the text, not blank
	 * @param language the language in which amounts are written
	 * @throws IllegalArgumentException if it is not what the field wants
	 */
	JsonNode read(String text, Language language) {
		if (this == AMOUNT) {
			return amount(text, language);
		}
		try {
			return this.reader.apply(text);
		}
		catch (DateTimeParseException ex) {
			throw new IllegalArgumentException("not a day", ex);
		}
	}

	/** The code in message keys and templates. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	private static JsonNode amount(String text, Language language) {
		try {
			return text(WrittenAmount.read(text, language).quote().money().amount().toPlainString());
		}
		catch (UnreadableAmount ex) {
			throw new IllegalArgumentException("not an amount", ex);
		}
	}

	private static String web(String text) {
		URI address = URI.create(text);
		if (!("https".equals(address.getScheme()) || "http".equals(address.getScheme())) || address.getHost() == null) {
			throw new IllegalArgumentException("an address on the web");
		}
		return address.toString();
	}

	private static JsonNode list(String text, Function<String, String> reader) {
		ArrayNode list = JsonNodeFactory.instance.arrayNode();
		for (String part : text.split("[,;\\s]+", -1)) {
			if (!part.isEmpty()) {
				list.add(reader.apply(part));
			}
		}
		return list;
	}

	private static JsonNode text(String text) {
		return JsonNodeFactory.instance.stringNode(text);
	}

	private static JsonNode number(int number) {
		return JsonNodeFactory.instance.numberNode(number);
	}

}
