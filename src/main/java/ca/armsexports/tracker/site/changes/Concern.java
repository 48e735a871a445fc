package ca.armsexports.tracker.site.changes;

import ca.armsexports.tracker.claim.RecordClaim;
import ca.armsexports.tracker.controllist.RecordItem;
import ca.armsexports.tracker.country.RecordAlias;
import ca.armsexports.tracker.country.RecordDestination;
import ca.armsexports.tracker.country.RecordListing;
import ca.armsexports.tracker.event.RecordEvent;
import ca.armsexports.tracker.permit.RecordPermit;
import ca.armsexports.tracker.research.FigureQuery;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.source.RecordReportEdition;
import ca.armsexports.tracker.source.RecordSource;

/** Which changes that are not of figures concern some figures. */
final class Concern {

	private Concern() {
	}

	static boolean concerns(Change change, FigureQuery figures) {
		return figures.equals(FigureQuery.ALL) || switch (change) {
			case RecordDestination destination -> figures.destinations().contains(destination.code());
			case RecordAlias alias -> figures.destinations().contains(alias.destination());
			case RecordListing listing -> figures.destinations().contains(listing.destination());
			case RecordEvent event -> figures.destinations().contains(event.destination());
			case RecordClaim claim -> claim.destinations().stream().anyMatch(figures.destinations()::contains);
			case RecordItem item ->
				figures.items().contains(item.code()) || figures.groups().contains(item.code().group());
			case RecordPermit permit -> figures.destinations().contains(permit.destination())
					|| permit.items().stream().anyMatch(figures.items()::contains)
					|| (figures.figures() != null && figures.figures().contains(permit.figure()));
			case RecordSource source -> figures.sources().contains(source.id());
			case RecordReportEdition edition ->
				figures.from() != null && figures.to() != null && edition.firstYear().compareTo(figures.to()) <= 0
						&& edition.lastYear().compareTo(figures.from()) >= 0;
			default -> false;
		};
	}

}
