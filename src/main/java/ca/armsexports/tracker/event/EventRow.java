package ca.armsexports.tracker.event;

import java.io.Serializable;

import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.PartialDate;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.persistence.PublishedRow;
import ca.armsexports.tracker.source.Citation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

@Entity
@DynamicUpdate
@Table(name = "event_version")
class EventRow extends PublishedRow {

	@EmbeddedId
	private Key id;

	private DestinationCode destination;

	private @Nullable PartialDate startsOn;

	private @Nullable PartialDate endsOn;

	@Enumerated(EnumType.STRING)
	private EventKind kind;

	@Embedded
	@EmbeddedColumnNaming("title_%s")
	private LocalizedText title;

	@Embedded
	private Citation citation;

	@Embedded
	@EmbeddedColumnNaming("note_%s")
	private @Nullable LocalizedText note;

	@SuppressWarnings("NullAway.Init")
	protected EventRow() {
	}

	EventRow(RecordEvent change, ReleaseNumber release) {
		this.id = new Key(change.id(), release.value());
		this.destination = change.destination();
		this.startsOn = change.startsOn();
		this.endsOn = change.endsOn();
		this.kind = change.kind();
		this.title = change.title();
		this.citation = change.citation();
		this.note = change.note();
	}

	@Override
	public ReleaseNumber sinceRelease() {
		return new ReleaseNumber(this.id.sinceRelease());
	}

	Event toEvent() {
		return new Event(this.id.event(), this.destination, this.startsOn, this.endsOn, this.kind, this.title,
				this.citation, this.note);
	}

	@Embeddable
	record Key(@Column(name = "event") String event,
			@Column(name = "since_release") int sinceRelease) implements Serializable {
	}

}
