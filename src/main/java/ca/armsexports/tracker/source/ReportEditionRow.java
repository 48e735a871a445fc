package ca.armsexports.tracker.source;

import java.io.Serializable;

import ca.armsexports.tracker.shared.CalendarYear;
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
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

@Entity
@DynamicUpdate
@Table(name = "report_edition")
class ReportEditionRow extends PublishedRow {

	@EmbeddedId
	private Key id;

	private CalendarYear firstYear;

	private CalendarYear lastYear;

	private PartialDate releasedOn;

	@Embedded
	@EmbeddedColumnNaming("note_%s")
	private @Nullable LocalizedText note;

	private @Nullable SourceId sourceEn;

	private @Nullable SourceId sourceFr;

	@SuppressWarnings("NullAway.Init")
	protected ReportEditionRow() {
	}

	ReportEditionRow(RecordReportEdition change, ReleaseNumber release) {
		this.id = new Key(change.id(), release.value());
		this.firstYear = change.firstYear();
		this.lastYear = change.lastYear();
		this.releasedOn = change.releasedOn();
		this.note = change.note();
		this.sourceEn = change.sourceEn();
		this.sourceFr = change.sourceFr();
	}

	@Override
	public ReleaseNumber sinceRelease() {
		return new ReleaseNumber(this.id.sinceRelease());
	}

	ReportEdition toEdition() {
		return new ReportEdition(this.id.id(), this.firstYear, this.lastYear, this.releasedOn, this.note, this.sourceEn,
				this.sourceFr);
	}

	@Embeddable
	record Key(@Column(name = "id") String id,
			@Column(name = "since_release") int sinceRelease) implements Serializable {
	}

}
