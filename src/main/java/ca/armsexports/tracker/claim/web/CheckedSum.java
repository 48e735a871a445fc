package ca.armsexports.tracker.claim.web;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import ca.armsexports.tracker.claim.Evidence;
import ca.armsexports.tracker.claim.Finding;
import ca.armsexports.tracker.claim.Gap;
import ca.armsexports.tracker.claim.Period;
import ca.armsexports.tracker.claim.Question;
import ca.armsexports.tracker.claim.Quote;
import ca.armsexports.tracker.claim.Verdict;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.api.Head;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A verdict on a sum of totals, for files and for the API. The first members are fixed,
 * others are only ever appended; amounts are strings, so that no program rounds them.
 */
@Schema(name = "Check", description = "Whether the record supports a quoted number, with the sum written out. Computed "
		+ "from the release that was read, never stored.")
record CheckedSum(
		@Schema(description = "How the quoted amount stands to the record.", example = "rounds_to") Verdict verdict,
		@Schema(description = "The sum of the addends; null if there is none.",
				example = "2403611.89") @Nullable String sum,
		@Schema(description = "The currency of the sum.", example = "CAD") String currency,
		@Schema(description = "The yearly totals that were added.") List<Addend> addends,
		@JsonProperty("missing_years") @Schema(
				description = "Years without a total. Never taken for nothing.") List<Integer> missingYears,
		@Schema(description = "The release that was read.", example = "1") int release,
		@JsonProperty("head_sha256") @Schema(description = "Its head hash.") String headSha256,
		@Schema(description = "The language of the explanation.", example = "en") Language language,
		@Schema(description = "The terms under which the compilation may be used.",
				example = "https://creativecommons.org/licenses/by/4.0/") String licence,
		@Schema(description = "The verdict in sentences.") String explanation,
		@JsonProperty("sum_qualifier") @Schema(description = "How the sum stands to the true one.",
				example = "exact") @Nullable Qualifier sumQualifier,
		@Schema(description = "The destinations that were asked for.") List<DestinationCode> destinations,
		@Schema(description = "The period that was asked for.") @Nullable Years period,
		@Schema(description = "The amount as it was read.") Amount quote,
		@Schema(description = "The same sum in another currency, where both were written.") @Nullable Amount beside,
		@Schema(description = "Canadian dollars for one unit of the currency, as asked.") @Nullable String rate,
		@JsonProperty("implied_rate") @Schema(
				description = "The rate that the quote implies.") @Nullable String impliedRate,
		@Schema(description = "What is missing of each destination and year.") List<Missing> missing,
		@JsonProperty("not_listed_years") @Schema(
				description = "Years in which a report does not list the destination.") List<Integer> notListedYears,
		@Schema(description = "What would have to fall in the missing years.") @Nullable String remainder,
		@JsonProperty("rounded_sum") @Schema(description = "The sum rounded at the unit of the quote, half up.",
				example = "2400000") @Nullable String roundedSum,
		@JsonProperty("truncated_sum") @Schema(description = "The sum cut off at the unit of the quote.",
				example = "2400000") @Nullable String truncatedSum,
		@Schema(description = "Other periods of which the quote is true.") List<Fit> fits) {

	static CheckedSum of(Checked checked, Finding finding, PageFrame frame) {
		Question question = finding.question();
		Optional<Evidence> evidence = Optional.ofNullable(finding.evidence());
		return new CheckedSum(finding.verdict(), text(finding.sum().map(QualifiedAmount::money).orElse(null)), "CAD",
				evidence.map(Evidence::addends).orElse(List.of()).stream().map(Addend::of).toList(),
				numbers(finding.missing()), frame.release().value(), frame.headHash(), frame.language(), Head.LICENCE,
				explanation(checked), finding.sum().map(QualifiedAmount::qualifier).orElse(null),
				question.destinations(), Years.of(question.period()), Amount.of(question.quote()),
				(question.beside() != null) ? Amount.of(question.beside()) : null,
				(question.rate() != null) ? question.rate().value().toPlainString() : null,
				finding.rateOfArticle().or(finding::rateOfRecord).map(BigDecimal::toPlainString).orElse(null),
				evidence.map(Evidence::gaps).orElse(List.of()).stream().map(Missing::of).toList(),
				numbers(evidence.map(Evidence::notListedYears).orElse(List.of())),
				text(finding.remainder().orElse(null)), text(finding.roundedSum().orElse(null)),
				text(finding.truncatedSum().orElse(null)), finding.fits().stream().map(Fit::of).toList());
	}

	/** The verdict in all its sentences. */
	static String explanation(Checked checked) {
		return checked.answer().text()
				+ checked.grounds().stream().map((sentence) -> " " + sentence.text()).collect(Collectors.joining());
	}

	static @Nullable String text(@Nullable Money money) {
		return (money != null) ? money.amount().toPlainString() : null;
	}

	private static List<Integer> numbers(Collection<CalendarYear> years) {
		return years.stream().map(CalendarYear::value).toList();
	}

	private static @Nullable String value(YearlyTotal total) {
		return (total.amount() != null) ? text(total.amount().money()) : null;
	}

	private static @Nullable Qualifier qualifier(YearlyTotal total) {
		return (total.amount() != null) ? total.amount().qualifier() : null;
	}

	/** Some years. */
	@Schema(name = "Period", description = "Some calendar years, the first and the last among them.")
	record Years(@Schema(description = "The first year.", example = "2017") int from,
			@Schema(description = "The last year.", example = "2021") int to) {

		static @Nullable Years of(@Nullable Period period) {
			return (period != null) ? new Years(period.from().value(), period.to().value()) : null;
		}

	}

	/** A quoted amount. */
	@Schema(name = "QuotedAmount", description = "An amount as it was quoted.")
	record Amount(@Schema(description = "The amount in digits.", example = "2400000") String amount,
			@Schema(description = "ISO 4217 code.", example = "CAD") String currency,
			@Schema(description = "The word before it.", example = "exact") Qualifier qualifier,
			@Schema(description = "The unit that it is quoted at.", example = "100000") String unit) {

		static Amount of(Quote quote) {
			return new Amount(quote.money().amount().toPlainString(), quote.money().currency().getCurrencyCode(),
					quote.qualifier(), quote.unit().amount().toPlainString());
		}

	}

	/** A total that was added. */
	@Schema(name = "Addend", description = "A yearly total that was added.")
	record Addend(@Schema(description = "The destination.", example = "pe") DestinationCode destination,
			@Schema(description = "The calendar year.", example = "2017") int year,
			@Schema(description = "The amount as printed.", example = "570107.22") @Nullable String value,
			@Schema(description = "ISO 4217 code.", example = "CAD") String currency,
			@Schema(description = "How the amount stands to the true one.",
					example = "exact") @Nullable Qualifier qualifier,
			@Schema(description = "The document, by its identifier.") String source,
			@Schema(description = "Where in the document.") String locator,
			@Schema(description = "The passage, letter for letter.") @Nullable String quote,
			@Schema(description = "The figure's permanent number.", example = "16") long figure,
			@JsonProperty("since_release") @Schema(description = "The release that published this value.",
					example = "1") int sinceRelease) {

		static Addend of(YearlyTotal total) {
			return new Addend(total.destination(), total.year().value(), CheckedSum.value(total), "CAD",
					CheckedSum.qualifier(total), total.citation().source().value(), total.citation().locator(),
					total.citation().quote(), total.figure().value(), total.sinceRelease().value());
		}

	}

	/** A year without a total. */
	@Schema(name = "MissingTotal", description = "A year of a destination without a total.")
	record Missing(@Schema(description = "The destination.", example = "pe") DestinationCode destination,
			@Schema(description = "The calendar year.", example = "2022") int year,
			@Schema(description = "Why there is no total.", example = "not_entered") CellState state,
			@Schema(description = "What is known of single items; no total.") List<OfItem> items) {

		static Missing of(Gap gap) {
			return new Missing(gap.destination(), gap.year().value(), gap.state(),
					gap.items().stream().map(OfItem::of).toList());
		}

	}

	/** What is known of an item. */
	@Schema(name = "ItemStatement", description = "What a source states of one item.")
	record OfItem(@Schema(description = "The item of the Export Control List.", example = "2-10") String item,
			@Schema(description = "What the source states.", example = "reported") CellState state,
			@Schema(description = "The amount as printed.", example = "560000") @Nullable String value,
			@Schema(description = "How the amount stands to the true one.",
					example = "more_than") @Nullable Qualifier qualifier,
			@Schema(description = "The figure's permanent number.", example = "21") long figure) {

		static OfItem of(YearlyTotal statement) {
			return new OfItem(String.valueOf(statement.item()), statement.state(), CheckedSum.value(statement),
					CheckedSum.qualifier(statement), statement.figure().value());
		}

	}

	/** Another period. */
	@Schema(name = "FittingPeriod", description = "Another period of which the quote is true.")
	record Fit(@Schema(description = "The first year.", example = "2014") int from,
			@Schema(description = "The last year.", example = "2014") int to,
			@Schema(description = "How the quote stands to its sum.", example = "rounds_to") Verdict verdict,
			@Schema(description = "Its sum.", example = "44754393") @Nullable String sum,
			@JsonProperty("sum_qualifier") @Schema(description = "How that sum stands to the true one.",
					example = "exact") @Nullable Qualifier sumQualifier) {

		static Fit of(Finding.Fit fit) {
			QualifiedAmount sum = fit.evidence().sum();
			return new Fit(fit.evidence().period().from().value(), fit.evidence().period().to().value(), fit.verdict(),
					(sum != null) ? CheckedSum.text(sum.money()) : null, (sum != null) ? sum.qualifier() : null);
		}

	}

}
