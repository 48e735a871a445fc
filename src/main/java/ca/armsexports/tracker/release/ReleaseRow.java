package ca.armsexports.tracker.release;

import ca.armsexports.tracker.shared.Sha256;
import ca.armsexports.tracker.shared.PersonName;
import java.time.Instant;

import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.ReleaseNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

@Entity
@Immutable
@Table(name = "release")
class ReleaseRow implements Persistable<Integer> {

	@Id
	@Column(name = "number")
	private Integer number;

	private Instant publishedAt;

	private String editor;

	private @Nullable String approver;

	@Enumerated(EnumType.STRING)
	private Approval approval;

	@Enumerated(EnumType.STRING)
	private ReasonClass reason;

	@Embedded
	@EmbeddedColumnNaming("title_%s")
	private LocalizedText title;

	@Embedded
	@EmbeddedColumnNaming("note_%s")
	private LocalizedText note;

	private int changeCount;

	@Column(name = "changes_sha256")
	private String changesSha256;

	@Column(name = "previous_sha256")
	private @Nullable String previousSha256;

	@Column(name = "journal_sha256")
	private @Nullable String journalSha256;

	@Column(name = "sha256")
	private String sha256;

	@SuppressWarnings("NullAway.Init")
	protected ReleaseRow() {
	}

	ReleaseRow(Release release) {
		this.number = release.number().value();
		this.publishedAt = release.publishedAt();
		this.editor = release.editor().value();
		this.approver = (release.approver() != null) ? release.approver().value() : null;
		this.approval = release.approval();
		this.reason = release.reason();
		this.title = release.title();
		this.note = release.note();
		this.changeCount = release.changeCount();
		this.changesSha256 = release.changesSha256().hex();
		this.previousSha256 = (release.previousSha256() != null) ? release.previousSha256().hex() : null;
		this.journalSha256 = (release.journalSha256() != null) ? release.journalSha256().hex() : null;
		this.sha256 = release.sha256().hex();
	}

	Release toRelease() {
		return new Release(new ReleaseNumber(this.number), this.publishedAt, new PersonName(this.editor),
				(this.approver != null) ? new PersonName(this.approver) : null, this.approval, this.reason, this.title,
				this.note, this.changeCount, new Sha256(this.changesSha256),
				(this.previousSha256 != null) ? new Sha256(this.previousSha256) : null,
				(this.journalSha256 != null) ? new Sha256(this.journalSha256) : null, new Sha256(this.sha256));
	}

	@Override
	public Integer getId() {
		return this.number;
	}

	@Override
	public boolean isNew() {
		return true;
	}

}
