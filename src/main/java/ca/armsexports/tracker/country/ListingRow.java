package ca.armsexports.tracker.country;

import java.io.Serializable;

import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.PartialDate;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.persistence.PublishedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

@Entity
@DynamicUpdate
@Table(name = "country_listing")
class ListingRow extends PublishedRow {

	@EmbeddedId
	private Key id;

	private DestinationCode destination;

	@Enumerated(EnumType.STRING)
	private ListOfLaw list;

	private @Nullable String amendedBy;

	private @Nullable PartialDate listedSince;

	private @Nullable PartialDate listedUntil;

	private SourceId source;

	private String locator;

	private @Nullable String quote;

	@SuppressWarnings("NullAway.Init")
	protected ListingRow() {
	}

	ListingRow(RecordListing change, ReleaseNumber release) {
		this.id = new Key(change.id(), release.value());
		this.destination = change.destination();
		this.list = change.list();
		this.amendedBy = change.amendedBy();
		this.listedSince = change.listedSince();
		this.listedUntil = change.listedUntil();
		this.source = change.source();
		this.locator = change.locator();
		this.quote = change.quote();
	}

	@Override
	public ReleaseNumber sinceRelease() {
		return new ReleaseNumber(this.id.sinceRelease());
	}

	Listing toListing() {
		return new Listing(this.destination, this.list, this.amendedBy, this.listedSince, this.listedUntil, this.source,
				this.locator, this.quote);
	}

	@Embeddable
	record Key(@Column(name = "id") String id,
			@Column(name = "since_release") int sinceRelease) implements Serializable {
	}

}
