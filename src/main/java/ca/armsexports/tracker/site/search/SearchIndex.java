package ca.armsexports.tracker.site.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

import ca.armsexports.tracker.controllist.Item;
import ca.armsexports.tracker.controllist.ItemGroup;
import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.equipment.EquipmentCount;
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
 * @param groups the groups of items
 * @param equipment the counts of goods
 * @param sources the documents
 * @param events the events
 * @param years the years of which anything can be said
 * @param totals the preferred totals, by destination and year
 * @param destinations all destinations
 */
record SearchIndex(List<Entry<Destination>> countries, List<Entry<Item>> items, List<Entry<ItemGroup>> groups,
		List<Entry<EquipmentCount>> equipment, List<Entry<Source>> sources, List<Entry<Event>> events,
		Set<CalendarYear> years, List<YearlyTotal> totals, Map<DestinationCode, Destination> destinations) {
}
