package ca.armsexports.tracker.country;

import ca.armsexports.tracker.shared.change.ChangeHandler;
import ca.armsexports.tracker.shared.change.RefusedChange;
import ca.armsexports.tracker.shared.ReleaseNumber;
import org.springframework.stereotype.Component;

@Component
class RecordListingHandler implements ChangeHandler<RecordListing> {

	private final ListingRepository listings;

	RecordListingHandler(ListingRepository listings) {
		this.listings = listings;
	}

	@Override
	public Class<RecordListing> type() {
		return RecordListing.class;
	}

	@Override
	public void apply(RecordListing change, ReleaseNumber release) {
		this.listings.findCurrent(change.id()).ifPresent((row) -> row.close(release));
		this.listings.flush();
		this.listings.save(new ListingRow(change, release));
	}

	@Override
	public void withdraw(RecordListing standing, ReleaseNumber release) {
		this.listings.findCurrent(standing.id()).orElseThrow(() -> RefusedChange.notOnRecord(standing)).close(release);
	}

}
