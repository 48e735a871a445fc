package ca.armsexports.tracker.site.timeline;

import java.util.List;

import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.equipment.EquipmentCount;
import ca.armsexports.tracker.event.Event;
import ca.armsexports.tracker.permit.Permit;
import ca.armsexports.tracker.permit.PermitCount;
import ca.armsexports.tracker.yearlytotal.YearlyHistory;

/**
 * All that is on record of a country.
 *
 * @param destination the country
 * @param history its yearly totals
 * @param permits its permits
 * @param permitCounts counts of its permits
 * @param equipment counts of equipment
 * @param events what happened, in the order of time
 */
public record CountryRecord(Destination destination, YearlyHistory history, List<Permit> permits,
		List<PermitCount> permitCounts, List<EquipmentCount> equipment, List<Event> events) {

}
