package ca.armsexports.tracker.yearlytotal;

import java.io.Serializable;
import java.util.Objects;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.change.RecordedRow;
import ca.armsexports.tracker.shared.persistence.PublishedRow;
import ca.armsexports.tracker.shared.persistence.StoredAmount;
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
import org.springframework.data.domain.Persistable;

@Entity
@DynamicUpdate
@Table(name = "yearly_total")
class YearlyTotalRow extends PublishedRow implements Persistable<YearlyTotalRow.Key> {

	@EmbeddedId
	private Key id;

	private DestinationCode destination;

	private CalendarYear year;

	private @Nullable ItemCode item;

	@Enumerated(EnumType.STRING)
	private CellState state;

	@Embedded
	private @Nullable StoredAmount amount;

	@Enumerated(EnumType.STRING)
	private PriceBasis priceBasis;

	@Embedded
	private Citation citation;

	@Embedded
	@EmbeddedColumnNaming("inference_%s")
	private @Nullable LocalizedText inference;

	@Embedded
	@EmbeddedColumnNaming("note_%s")
	private @Nullable LocalizedText note;

	@Enumerated(EnumType.STRING)
	private @Nullable PreferredReason preferredReason;

	@SuppressWarnings("NullAway.Init")
	protected YearlyTotalRow() {
	}

	YearlyTotalRow(RecordYearlyTotal change, ReleaseNumber release) {
		this.id = new Key(change.figure().value(), release.value());
		this.destination = change.destination();
		this.year = change.year();
		this.item = change.item();
		this.state = change.state();
		this.amount = StoredAmount.of(change.amount());
		this.priceBasis = change.priceBasis();
		this.citation = change.citation();
		this.inference = change.inference();
		this.note = change.note();
		this.preferredReason = change.preferredReason();
	}

	@Override
	public Key getId() {
		return this.id;
	}

	/** A row is saved once: what is corrected gets a new one. */
	@Override
	public boolean isNew() {
		return true;
	}

	@Override
	public ReleaseNumber sinceRelease() {
		return new ReleaseNumber(this.id.sinceRelease());
	}

	/**
	 * Whether a change speaks of the same cell and source, so that it is a new value of
	 * the same figure.
	 */
	boolean isSameStatement(RecordYearlyTotal change) {
		return this.destination.equals(change.destination()) && this.year.equals(change.year())
				&& Objects.equals(this.item, change.item())
				&& this.citation.source().equals(change.citation().source());
	}

	YearlyTotal toYearlyTotal() {
		return new YearlyTotal(new FigureId(this.id.figure()), this.destination, this.year, this.item, this.state,
				(this.amount != null) ? this.amount.toAmount() : null, this.priceBasis, this.citation, this.inference,
				this.note, this.preferredReason, sinceRelease());
	}

	RecordedRow toRecordedRow() {
		YearlyTotal total = toYearlyTotal();
		return new RecordedRow(new RecordYearlyTotal(total.figure(), total.destination(), total.year(), total.item(),
				total.state(), total.amount(), total.priceBasis(), total.citation(), total.inference(), total.note(),
				total.preferredReason()), sinceRelease(), untilRelease());
	}

	@Embeddable
	record Key(@Column(name = "figure") long figure,
			@Column(name = "since_release") int sinceRelease) implements Serializable {
	}

}
