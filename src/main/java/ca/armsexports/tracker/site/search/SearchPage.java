package ca.armsexports.tracker.site.search;

import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.controllist.Item;
import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.event.Event;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.source.Source;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param frame the page's frame
 * @param query what was asked for
 * @param partial whether nothing fits every word, so that this fits some of them
 * @param cells totals of the countries in the years that were named
 * @param countries countries, each with its latest total
 * @param items items of the Export Control List
 * @param unknownItems codes that the list does not have
 * @param years years
 * @param sources documents
 * @param events events
 * @param destinations names of all destinations
 */
record SearchPage(PageFrame frame, SearchQuery query, boolean partial, List<Cell> cells, List<Country> countries,
		List<Item> items, List<ItemCode> unknownItems, List<CalendarYear> years, List<Source> sources,
		List<Event> events, Map<DestinationCode, Destination> destinations) {

	/** Whether nothing was found. */
	public boolean isEmpty() {
		return this.cells.isEmpty() && this.countries.isEmpty() && this.items.isEmpty() && this.years.isEmpty()
				&& this.sources.isEmpty() && this.events.isEmpty();
	}

	/** How much was found. */
	public int count() {
		return this.cells.size() + this.countries.size() + this.items.size() + this.years.size() + this.sources.size()
				+ this.events.size();
	}

	/** A country with its latest total, if it has one. */
	record Country(Destination destination, @Nullable YearlyTotal latest) {
	}

	/** The total of a country in a year, if there is one. */
	record Cell(Destination destination, CalendarYear year, @Nullable YearlyTotal total) {
	}

}
