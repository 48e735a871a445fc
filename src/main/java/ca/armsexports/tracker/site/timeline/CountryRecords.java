package ca.armsexports.tracker.site.timeline;

import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.country.Destinations;
import ca.armsexports.tracker.equipment.EquipmentCounts;
import ca.armsexports.tracker.event.Events;
import ca.armsexports.tracker.permit.Permits;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.NotFound;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.yearlytotal.YearlyTotals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a country's whole record at once, for a page of it needs most. */
@Service
public class CountryRecords {

	private final Destinations destinations;

	private final YearlyTotals yearlyTotals;

	private final Permits permits;

	private final EquipmentCounts equipmentCounts;

	private final Events events;

	CountryRecords(Destinations destinations, YearlyTotals yearlyTotals, Permits permits,
			EquipmentCounts equipmentCounts, Events events) {
		this.destinations = destinations;
		this.yearlyTotals = yearlyTotals;
		this.permits = permits;
		this.equipmentCounts = equipmentCounts;
		this.events = events;
	}

	/**
	 * What the release and the day of a page say of a country.
	 * @param country the country
	 * @param frame the page's frame
	 * @throws NotFound if no destination has the code
	 */
	@Transactional(readOnly = true)
	public CountryRecord getRecord(DestinationCode country, PageFrame frame) {
		ReleaseNumber release = frame.release();
		Destination destination = this.destinations.getDestination(country, release);
		return new CountryRecord(destination, this.yearlyTotals.getHistory(country, release, frame.reading().day()),
				this.permits.listPermits(country, release), this.permits.listCounts(country, release),
				this.equipmentCounts.listCounts(country, release), this.events.listEvents(country, release));
	}

}
