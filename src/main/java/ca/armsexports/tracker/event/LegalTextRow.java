package ca.armsexports.tracker.event;

import java.io.Serializable;

import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.persistence.PublishedRow;
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
@Table(name = "legal_text")
class LegalTextRow extends PublishedRow {

	@EmbeddedId
	private Key id;

	@Enumerated(EnumType.STRING)
	private Instrument instrument;

	private @Nullable SourceId instrumentSource;

	private String section;

	private @Nullable String words;

	@Embedded
	@EmbeddedColumnNaming("note_%s")
	private @Nullable LocalizedText note;

	@SuppressWarnings("NullAway.Init")
	protected LegalTextRow() {
	}

	LegalTextRow(RecordLegalText change, ReleaseNumber release) {
		this.id = new Key(change.id(), release.value());
		this.instrument = change.instrument();
		this.instrumentSource = change.instrumentSource();
		this.section = change.section();
		this.words = change.words();
		this.note = change.note();
	}

	@Override
	public ReleaseNumber sinceRelease() {
		return new ReleaseNumber(this.id.sinceRelease());
	}

	LegalText toLegalText() {
		return new LegalText(this.id.id(), this.instrument, this.instrumentSource, this.section, this.words, this.note);
	}

	@Embeddable
	record Key(@Column(name = "id") String id,
			@Column(name = "since_release") int sinceRelease) implements Serializable {
	}

}
