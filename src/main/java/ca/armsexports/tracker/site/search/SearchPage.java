package ca.armsexports.tracker.site.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import ca.armsexports.tracker.controllist.Item;
import ca.armsexports.tracker.controllist.ItemGroup;
import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.equipment.EquipmentCount;
import ca.armsexports.tracker.event.Event;
import ca.armsexports.tracker.research.FigureFact;
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
 * @param found what is on record
 * @param number what can be said of the number that was written, if one was
 * @param offers tables of figures that may answer
 * @param destinations names of all destinations
 */
record SearchPage(PageFrame frame, SearchQuery query, Found found, @Nullable Printed number, List<Offer> offers,
		Map<DestinationCode, Destination> destinations) {

	/** Whether nothing was found. */
	public boolean isEmpty() {
		return this.found.count() == 0 && this.number == null && this.offers.isEmpty();
	}

	/** The name of a destination. */
	public String name(DestinationCode code) {
		Destination destination = this.destinations.get(code);
		return (destination != null) ? destination.nameIn(this.frame.language()) : code.value();
	}

	/**
	 * The things that were found.
	 *
	 * @param partial whether nothing fits every word, so that this fits some of them
	 * @param cells totals of the countries in the years that were named
	 * @param countries countries, each with its latest total
	 * @param items items of the Export Control List
	 * @param groups groups of items
	 * @param below codes below those that the list of the record has
	 * @param unknownItems codes that the list does not have
	 * @param equipment counts of goods
	 * @param years years
	 * @param sources documents
	 * @param events events
	 */
	record Found(boolean partial, List<Cell> cells, List<Country> countries, List<Item> items, List<ItemGroup> groups,
			List<Below> below, List<ItemCode> unknownItems, List<EquipmentCount> equipment, List<CalendarYear> years,
			List<Source> sources, List<Event> events) {

		/** How much was found. */
		int count() {
			return Stream
				.of(this.cells, this.countries, this.items, this.groups, this.equipment, this.years, this.sources,
						this.events)
				.mapToInt(List::size)
				.sum();
		}

	}

	/** A country with its latest total, if it has one. */
	record Country(Destination destination, @Nullable YearlyTotal latest) {
	}

	/** The total of a country in a year, if there is one. */
	record Cell(Destination destination, CalendarYear year, @Nullable YearlyTotal total) {
	}

	/** A code that is part of an item on record. */
	record Below(ItemCode code, Item item) {
	}

	/**
	 * What can be said of a number.
	 *
	 * @param text as the reader wrote it
	 * @param value as the site writes it
	 * @param facts figures that print exactly this number, the first of them if there are
	 * many
	 * @param rows how many there are
	 * @param all the table of them
	 * @param checks where the number can be checked
	 */
	record Printed(String text, String value, List<FigureFact> facts, long rows, String all, List<Check> checks) {
	}

	/** Where a number can be checked against the exports to a destination. */
	record Check(String destination, String address) {
	}

	/**
	 * A table of figures.
	 *
	 * @param words what the table shows
	 * @param address where it is
	 * @param rows how many rows it has
	 */
	record Offer(String words, String address, long rows) {
	}

}
