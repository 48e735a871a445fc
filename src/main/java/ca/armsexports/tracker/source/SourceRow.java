package ca.armsexports.tracker.source;

import java.io.Serializable;
import java.net.URI;

import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.PartialDate;
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
@Table(name = "source_version")
class SourceRow extends PublishedRow {

	@EmbeddedId
	private Key id;

	@Enumerated(EnumType.STRING)
	private SourceKind kind;

	private @Nullable String title;

	private String publisher;

	private @Nullable String author;

	private @Nullable PartialDate publishedOn;

	@Enumerated(EnumType.STRING)
	private Language language;

	private @Nullable String address;

	private @Nullable String archiveAddress;

	@Column(name = "copy_sha256")
	private @Nullable String copySha256;

	@Embedded
	@EmbeddedColumnNaming("note_%s")
	private @Nullable LocalizedText note;

	@SuppressWarnings("NullAway.Init")
	protected SourceRow() {
	}

	SourceRow(RecordSource change, ReleaseNumber release) {
		this.id = new Key(change.id().value(), release.value());
		this.kind = change.kind();
		this.title = change.title();
		this.publisher = change.publisher();
		this.author = change.author();
		this.publishedOn = change.publishedOn();
		this.language = change.language();
		this.address = (change.address() != null) ? change.address().toString() : null;
		this.archiveAddress = (change.archiveAddress() != null) ? change.archiveAddress().toString() : null;
		this.copySha256 = change.copySha256();
		this.note = change.note();
	}

	@Override
	public ReleaseNumber sinceRelease() {
		return new ReleaseNumber(this.id.sinceRelease());
	}

	Source toSource() {
		return new Source(new SourceId(this.id.source()), this.kind, this.title, this.publisher, this.author,
				this.publishedOn, this.language, (this.address != null) ? URI.create(this.address) : null,
				(this.archiveAddress != null) ? URI.create(this.archiveAddress) : null, this.copySha256, this.note);
	}

	@Embeddable
	record Key(@Column(name = "source") String source,
			@Column(name = "since_release") int sinceRelease) implements Serializable {
	}

}
