package ca.armsexports.tracker.site.release;

import ca.armsexports.tracker.country.Destinations;
import ca.armsexports.tracker.release.Ledger;
import ca.armsexports.tracker.release.Release;
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
		ChangeLines lines = new ChangeLines(frame, this.destinations.mapDestinations(number));
		return new ReleasePage(frame, release,
				number.equals(ReleaseNumber.FOUNDING) ? null : new ReleaseNumber(number.value() - 1),
				number.equals(frame.release()) ? null : number.next(), lines.groups(this.ledger.readChanges(number)));
	}

}
