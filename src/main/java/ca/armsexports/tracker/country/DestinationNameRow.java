package ca.armsexports.tracker.country;

import java.io.Serializable;

import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.persistence.PublishedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.EmbeddedColumnNaming;

@Entity
@DynamicUpdate
@Table(name = "destination_name")
class DestinationNameRow extends PublishedRow {

	@EmbeddedId
	private Key id;

	@Embedded
	@EmbeddedColumnNaming("name_%s")
	private LocalizedText name;

	@SuppressWarnings("NullAway.Init")
	protected DestinationNameRow() {
	}

	DestinationNameRow(RecordDestination change, ReleaseNumber release) {
		this.id = new Key(change.code().value(), release.value());
		this.name = change.name();
	}

	@Override
	public ReleaseNumber sinceRelease() {
		return new ReleaseNumber(this.id.sinceRelease());
	}

	Destination toDestination() {
		return new Destination(new DestinationCode(this.id.destination()), this.name);
	}

	@Embeddable
	record Key(@Column(name = "destination") String destination,
			@Column(name = "since_release") int sinceRelease) implements Serializable {
	}

}
