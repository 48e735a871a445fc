package ca.armsexports.tracker.claim.web;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import ca.armsexports.tracker.claim.Evidence;
import ca.armsexports.tracker.claim.Finding;
import ca.armsexports.tracker.claim.Period;
import ca.armsexports.tracker.claim.Question;
import ca.armsexports.tracker.claim.Quote;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A verdict as a file. In JSON the first members are fixed, others are only ever
 * appended; amounts are strings, so that no program rounds them.
 */
final class CheckFile {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

	static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

	private CheckFile() {
	}

	static ResponseEntity<byte[]> json(CheckPage page) {
		Checked checked = page.checked();
		if (checked == null || checked.finding() == null) {
			return refusal(page);
		}
		return answer(verdict(checked, checked.finding(), page.frame()), "check", page.frame());
	}

	/** The verdict as a card to share. */
	static ResponseEntity<byte[]> svg(CheckPage page) {
		return CheckCard.of(page)
			.map((card) -> answer(SVG, card.svg().getBytes(StandardCharsets.UTF_8), "check-card", "svg", page.frame()))
			.orElseGet(() -> refusal(page));
	}

	/** The same card as a picture. */
	static ResponseEntity<byte[]> png(CheckPage page) {
		return CheckCard.of(page)
			.map((card) -> answer(MediaType.IMAGE_PNG, card.png(), "check-card", "png", page.frame()))
			.orElseGet(() -> refusal(page));
	}

	/** A file with its licence and a name of its own. */
	static ResponseEntity<byte[]> answer(Map<String, @Nullable Object> content, String name, PageFrame frame) {
		return answer(MediaType.APPLICATION_JSON, bytes(content), name, "json", frame);
	}

	private static ResponseEntity<byte[]> answer(MediaType type, byte[] body, String name, String suffix,
			PageFrame frame) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.LINK, "<" + LICENCE + ">; rel=\"license\"")
			.header(HttpHeaders.CONTENT_DISPOSITION,
					"inline; filename=\"arms-exports-%s-%s-release-%s.%s\"".formatted(name, frame.language().code(),
							frame.release(), suffix))
			.body(body);
	}

	/** The verdict on a sum of totals. */
	static Map<String, @Nullable Object> verdict(Checked checked, Finding finding, PageFrame frame) {
		Question question = finding.question();
		Optional<Evidence> evidence = Optional.ofNullable(finding.evidence());
		Map<String, @Nullable Object> file = new LinkedHashMap<>();
		file.put("verdict", finding.verdict().code());
		file.put("sum", amount(finding.sum().map(QualifiedAmount::money).orElse(null)));
		file.put("currency", "CAD");
		file.put("addends", evidence.map(Evidence::addends).orElse(List.of()).stream().map(CheckFile::addend).toList());
		file.put("missing_years", finding.missing().stream().map(CalendarYear::value).toList());
		file.put("release", frame.release().value());
		file.put("head_sha256", frame.headHash());
		file.put("language", frame.language().code());
		file.put("licence", LICENCE);
		file.put("explanation", explanation(checked));
		file.put("sum_qualifier", finding.sum().map((sum) -> sum.qualifier().code()).orElse(null));
		file.put("destinations", question.destinations().stream().map(DestinationCode::value).toList());
		file.put("period", period(question.period()));
		file.put("quote", quote(question.quote()));
		file.put("beside", (question.beside() != null) ? quote(question.beside()) : null);
		file.put("rate", (question.rate() != null) ? question.rate().value().toPlainString() : null);
		file.put("implied_rate",
				finding.rateOfArticle().or(finding::rateOfRecord).map(BigDecimal::toPlainString).orElse(null));
		file.put("missing",
				evidence.map(Evidence::gaps)
					.orElse(List.of())
					.stream()
					.map((gap) -> object("destination", gap.destination().value(), "year", gap.year().value(), "state",
							gap.state().code(), "items", gap.items().stream().map(CheckFile::item).toList()))
					.toList());
		file.put("not_listed_years",
				evidence.map(Evidence::notListedYears).orElse(List.of()).stream().map(CalendarYear::value).toList());
		file.put("remainder", amount(finding.remainder().orElse(null)));
		file.put("rounded_sum", amount(finding.roundedSum().orElse(null)));
		file.put("truncated_sum", amount(finding.truncatedSum().orElse(null)));
		file.put("fits", finding.fits().stream().map(CheckFile::fit).toList());
		return file;
	}

	/** The verdict in all its sentences. */
	static String explanation(Checked checked) {
		return checked.answer().text()
				+ checked.grounds().stream().map((sentence) -> " " + sentence.text()).collect(Collectors.joining());
	}

	/** A quoted amount with its unit. */
	static Map<String, @Nullable Object> quote(Quote quote) {
		return object("amount", amount(quote.money()), "currency", quote.money().currency().getCurrencyCode(),
				"qualifier", quote.qualifier().code(), "unit", amount(quote.unit()));
	}

	static @Nullable Map<String, @Nullable Object> period(@Nullable Period period) {
		return (period != null) ? object("from", period.from().value(), "to", period.to().value()) : null;
	}

	static @Nullable String amount(@Nullable Money money) {
		return (money != null) ? money.amount().toPlainString() : null;
	}

	static Map<String, @Nullable Object> object(@Nullable Object... members) {
		Map<String, @Nullable Object> object = new LinkedHashMap<>();
		for (int index = 0; index < members.length; index += 2) {
			object.put(String.valueOf(members[index]), members[index + 1]);
		}
		return object;
	}

	private static Map<String, @Nullable Object> addend(YearlyTotal total) {
		return object("destination", total.destination().value(), "year", total.year().value(), "value",
				(total.amount() != null) ? amount(total.amount().money()) : null, "currency", "CAD", "qualifier",
				(total.amount() != null) ? total.amount().qualifier().code() : null, "source",
				total.citation().source().value(), "locator", total.citation().locator(), "quote",
				total.citation().quote(), "figure", total.figure().value(), "since_release",
				total.sinceRelease().value());
	}

	private static Map<String, @Nullable Object> item(YearlyTotal statement) {
		return object("item", String.valueOf(statement.item()), "state", statement.state().code(), "value",
				(statement.amount() != null) ? amount(statement.amount().money()) : null, "qualifier",
				(statement.amount() != null) ? statement.amount().qualifier().code() : null, "figure",
				statement.figure().value());
	}

	private static Map<String, @Nullable Object> fit(Finding.Fit fit) {
		QualifiedAmount sum = fit.evidence().sum();
		return object("from", fit.evidence().period().from().value(), "to", fit.evidence().period().to().value(),
				"verdict", fit.verdict().code(), "sum", (sum != null) ? amount(sum.money()) : null, "sum_qualifier",
				(sum != null) ? sum.qualifier().code() : null);
	}

	/**
	 * An error for programs, after RFC 9457, naming the first parameter that is wrong.
	 */
	private static ResponseEntity<byte[]> refusal(CheckPage page) {
		Phrases phrases = page.frame().phrases();
		CheckPage.Sentence first = page.flaws().isEmpty()
				? new CheckPage.Sentence("destination", phrases.text("check.flaw.missing_destination"))
				: page.flaws().getFirst();
		return ResponseEntity.badRequest()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.body(bytes(object("type", "urn:arms-exports:problem:malformed-parameter", "title",
					phrases.text("error.malformed-parameter.title"), "status", HttpStatus.BAD_REQUEST.value(), "detail",
					page.flaws().isEmpty() ? first.words()
							: page.flaws().stream().map(CheckPage.Sentence::words).collect(Collectors.joining(" ")),
					"parameter", first.parameter())));
	}

	private static byte[] bytes(Map<String, @Nullable Object> content) {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		MAPPER.writerWithDefaultPrettyPrinter().writeValue(output, content);
		return output.toByteArray();
	}

}
