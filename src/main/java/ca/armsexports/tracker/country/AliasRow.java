package ca.armsexports.tracker.country;

import java.io.Serializable;

import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.persistence.PublishedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;

@Entity
@DynamicUpdate
@Table(name = "destination_alias")
class AliasRow extends PublishedRow {

	@EmbeddedId
	private Key id;

	private DestinationCode destination;

	@SuppressWarnings("NullAway.Init")
	protected AliasRow() {
	}

	AliasRow(RecordAlias change, ReleaseNumber release) {
		this.id = new Key(change.alias(), change.language(), release.value());
		this.destination = change.destination();
	}

	@Override
	public ReleaseNumber sinceRelease() {
		return new ReleaseNumber(this.id.sinceRelease());
	}

	OtherName toName() {
		return new OtherName(this.id.language(), this.id.alias(), this.destination);
	}

	@Embeddable
	record Key(@Column(name = "alias") String alias,
			@Column(name = "language") @Enumerated(EnumType.STRING) Language language,
			@Column(name = "since_release") int sinceRelease) implements Serializable {
	}

}
