package ca.armsexports.tracker.site.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import ca.armsexports.tracker.controllist.Item;
import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.event.Event;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.source.Source;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;

/**
 * Everything of one release that can be found.
 *
 * @param countries the countries
 * @param items the items
 * @param sources the documents
 * @param events the events
 * @param years the years of which anything can be said
 * @param totals the preferred totals, by destination and year
 * @param destinations all destinations
 */
record SearchIndex(List<Entry<Destination>> countries, List<Entry<Item>> items, List<Entry<Source>> sources,
		List<Entry<Event>> events, Set<CalendarYear> years, List<YearlyTotal> totals,
		Map<DestinationCode, Destination> destinations) {

	private static final int MOST = 20;

	/**
	 * The entries that fit, the best first.
	 * @param entries the entries to look through
	 * @param words the words that were asked for; nothing fits if there are none
	 * @param any whether it is enough that one word fits
	 * @param order the order of entries that fit equally
	 */
	static <T> List<T> find(List<Entry<T>> entries, List<String> words, boolean any, Comparator<T> order) {
		if (words.isEmpty()) {
			return List.of();
		}
		Map<Entry<T>, Integer> ranks = new HashMap<>();
		for (Entry<T> entry : entries) {
			OptionalInt rank = any ? entry.rankAny(words) : entry.rank(words);
			rank.ifPresent((value) -> ranks.put(entry, value));
		}
		return ranks.entrySet()
			.stream()
			.sorted(Map.Entry.<Entry<T>, Integer>comparingByValue()
				.thenComparing((entry) -> entry.getKey().thing(), order))
			.limit(MOST)
			.map((entry) -> entry.getKey().thing())
			.toList();
	}

}
