package ca.armsexports.tracker.site.country;

import java.util.List;

import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.country.Listing;
import ca.armsexports.tracker.event.Event;
import ca.armsexports.tracker.event.LegalText;

/**
 * What the law asks and what governments say. It has no place for a verdict of ours.
 *
 * @param tests the tests of the law, in its own words
 * @param statements what governments stated about the country, with their dates
 * @param precedents exports that were stopped or paused, those to the country first
 * @param listings the lists of law on which the country stands
 */
record LegalLens(List<LegalText> tests, List<Event> statements, List<Precedent> precedents, List<Listing> listings) {

	/** A precedent and the destination that it is about. */
	record Precedent(Destination destination, Event event) {
	}

}
