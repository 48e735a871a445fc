package ca.armsexports.tracker.site.search;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ca.armsexports.tracker.claim.Quote;
import ca.armsexports.tracker.controllist.Item;
import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.research.FigureFact;
import ca.armsexports.tracker.research.FigureFacts;
import ca.armsexports.tracker.research.FigureOrder;
import ca.armsexports.tracker.research.FigureQuery;
import ca.armsexports.tracker.research.FigureSummaries;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks through the figures: for a number, for words in passages, for what was named. */
@Component
class SearchFigures {

	private static final int MOST_FACTS = 10;

	private static final int MOST_CHECKS = 8;

	/** More than these were not meant by name. */
	private static final int FEW_ITEMS = 5;

	private static final BigDecimal LIMIT = BigDecimal.TEN.pow(14);

	private static final String CANADIAN = "CAD";

	private final FigureFacts facts;

	private final FigureSummaries summaries;

	SearchFigures(FigureFacts facts, FigureSummaries summaries) {
		this.facts = facts;
		this.summaries = summaries;
	}

	/** What can be said of the number that was written. */
	SearchPage.@Nullable Printed number(SearchQuery query, SearchPage.Found found, SearchIndex index, PageFrame frame) {
		QuotedNumber written = query.number();
		if (written == null || written.quote().money().amount().compareTo(LIMIT) >= 0) {
			return null;
		}
		Quote quote = written.quote();
		BigDecimal value = quote.money().amount();
		FigureQuery printed = new FigureQuery.Builder().least(value).most(value).build();
		String digits = "min=" + value.toPlainString() + "&max=" + value.toPlainString();
		long rows = rows(printed, frame);
		List<FigureFact> facts = (rows == 0) ? List.of()
				: this.facts.listFacts(printed, frame.release(), FigureOrder.USUAL, 0, MOST_FACTS);
		String shown = quote.money().currency().getCurrencyCode().equals(CANADIAN) ? frame.phrases().number(value)
				: frame.phrases().money(quote.money());
		return new SearchPage.Printed(written.text(), shown, facts, rows, frame.link("/explore", digits),
				checks(written, found, index, frame));
	}

	/**
	 * Links that check the number against the exports to the countries that were named,
	 * or else to each destination with totals on record.
	 */
	private static List<SearchPage.Check> checks(QuotedNumber number, SearchPage.Found found, SearchIndex index,
			PageFrame frame) {
		Stream<DestinationCode> destinations = !found.countries().isEmpty()
				? found.countries().stream().map((country) -> country.destination().code())
				: index.totals().stream().map(YearlyTotal::destination);
		return destinations.distinct()
			.map(index.destinations()::get)
			.flatMap(Stream::ofNullable)
			.sorted(Comparator.comparing((Destination destination) -> destination.nameIn(frame.language()),
					frame.phrases().alphabetical()))
			.limit(MOST_CHECKS)
			.map((destination) -> new SearchPage.Check(destination.nameIn(frame.language()),
					frame.link("/check", "destination=" + destination.code() + "&amount=" + encode(number.text()))))
			.toList();
	}

	/** Tables of figures that may answer: of what was named, and with the words. */
	List<SearchPage.Offer> offers(SearchQuery query, SearchPage.Found found, PageFrame frame) {
		List<SearchPage.Offer> offers = new ArrayList<>();
		named(query, found, frame).ifPresent(offers::add);
		if (query.hasWrittenWords()) {
			FigureQuery worded = new FigureQuery.Builder().words(query.written()).build();
			String words = String.join(" ", query.written());
			offer(frame.phrases().text("search.worded", words), worded, "q=" + encode(words), frame)
				.ifPresent(offers::add);
		}
		return offers;
	}

	/** What was named, if it is more than one page of its own. */
	private Optional<SearchPage.Offer> named(SearchQuery query, SearchPage.Found found, PageFrame frame) {
		List<Destination> countries = found.countries().stream().map(SearchPage.Country::destination).toList();
		List<Item> items = (found.items().size() <= FEW_ITEMS) ? found.items() : List.of();
		List<CalendarYear> years = query.years().stream().sorted().toList();
		long parts = Stream.of(countries, items, years).filter((part) -> !part.isEmpty()).count();
		if (parts < 2 && years.size() < 2) {
			return Optional.empty();
		}
		FigureQuery.Builder narrowed = new FigureQuery.Builder()
			.destinations(ordered(countries.stream().map(Destination::code)))
			.items(ordered(items.stream().map(Item::code)));
		Stream<String> filters = Stream.concat(
				countries.stream().map((destination) -> "destination=" + destination.code()),
				items.stream().map((item) -> "item=" + item.code()));
		Stream<String> words = Stream.concat(
				countries.stream().map((destination) -> destination.nameIn(frame.language())),
				items.stream().map(Item::code).map(ItemCode::value));
		if (!years.isEmpty()) {
			narrowed.from(years.getFirst()).to(years.getLast());
			filters = Stream.concat(filters, Stream.of("from=" + years.getFirst(), "to=" + years.getLast()));
			words = Stream.concat(words, Stream.of(period(years, frame.phrases())));
		}
		return offer(words.collect(Collectors.joining(" · ")), narrowed.build(),
				filters.collect(Collectors.joining("&")), frame);
	}

	private static String period(List<CalendarYear> years, Phrases phrases) {
		return years.getFirst().equals(years.getLast()) ? years.getFirst().toString()
				: phrases.text("list.range", years.getFirst(), years.getLast());
	}

	private static <T> Set<T> ordered(Stream<T> values) {
		return values.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private Optional<SearchPage.Offer> offer(String words, FigureQuery query, String filters, PageFrame frame) {
		long rows = rows(query, frame);
		return (rows == 0) ? Optional.empty()
				: Optional.of(new SearchPage.Offer(words, frame.link("/explore", filters), rows));
	}

	private long rows(FigureQuery query, PageFrame frame) {
		return this.summaries.getSummary(query, frame.release()).rows();
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
