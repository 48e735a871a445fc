package ca.armsexports.tracker.permit;

import java.io.Serializable;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.LocalizedText;
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
@Table(name = "permit_count")
class PermitCountRow extends PublishedRow {

	@EmbeddedId
	private Key id;

	private DestinationCode destination;

	private CalendarYear year;

	@Enumerated(EnumType.STRING)
	private PermitMeasure measure;

	private int count;

	@Embedded
	private Citation citation;

	@Embedded
	@EmbeddedColumnNaming("note_%s")
	private @Nullable LocalizedText note;

	@SuppressWarnings("NullAway.Init")
	protected PermitCountRow() {
	}

	PermitCountRow(RecordPermitCount change, ReleaseNumber release) {
		this.id = new Key(change.figure().value(), release.value());
		this.destination = change.destination();
		this.year = change.year();
		this.measure = change.measure();
		this.count = change.count();
		this.citation = change.citation();
		this.note = change.note();
	}

	@Override
	public ReleaseNumber sinceRelease() {
		return new ReleaseNumber(this.id.sinceRelease());
	}

	/**
	 * Whether a change is a new value of the same figure: of the same source, on the same
	 * count.
	 */
	boolean isSameStatement(RecordPermitCount change) {
		return this.destination.equals(change.destination()) && this.year.equals(change.year())
				&& this.measure == change.measure() && this.citation.source().equals(change.citation().source());
	}

	PermitCount toCount() {
		return new PermitCount(new FigureId(this.id.figure()), this.destination, this.year, this.measure, this.count,
				this.citation, this.note);
	}

	@Embeddable
	record Key(@Column(name = "figure") long figure,
			@Column(name = "since_release") int sinceRelease) implements Serializable {
	}

}
