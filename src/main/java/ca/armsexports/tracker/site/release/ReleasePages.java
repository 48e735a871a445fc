package ca.armsexports.tracker.site.release;

import java.util.HashMap;
import java.util.Map;

import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.country.Destinations;
import ca.armsexports.tracker.release.Ledger;
import ca.armsexports.tracker.release.Release;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.NotFound;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.web.PageFrame;
import org.springframework.stereotype.Component;

/** Puts the pages of releases together from the ledger. */
@Component
class ReleasePages {

	private final Ledger ledger;

	private final Destinations destinations;

	ReleasePages(Ledger ledger, Destinations destinations) {
		this.ledger = ledger;
		this.destinations = destinations;
	}

	ReleasesPage releases(PageFrame frame) {
		return new ReleasesPage(frame,
				this.ledger.listReleases()
					.stream()
					.filter((release) -> release.number().compareTo(frame.release()) <= 0)
					.toList()
					.reversed());
	}

	Release requirePublished(ReleaseNumber number, PageFrame frame) {
		if (number.compareTo(frame.release()) > 0) {
			throw new NotFound("release", number);
		}
		return this.ledger.getRelease(number);
	}

	ReleasePage release(ReleaseNumber number, PageFrame frame) {
		Release release = requirePublished(number, frame);
		Map<DestinationCode, Destination> names = new HashMap<>();
		if (!number.equals(ReleaseNumber.FOUNDING)) {
			names.putAll(this.destinations.mapDestinations(number.previous()));
		}
		names.putAll(this.destinations.mapDestinations(number));
		ChangeLines lines = new ChangeLines(frame, names, this.ledger);
		return new ReleasePage(frame, release, number.equals(ReleaseNumber.FOUNDING) ? null : number.previous(),
				number.equals(frame.release()) ? null : number.next(),
				lines.groups(this.ledger.readChanges(number), number));
	}

}
