package ca.armsexports.tracker.equipment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Currency;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.Qualifier;
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
@Table(name = "equipment_count")
class EquipmentCountRow extends PublishedRow {

	@EmbeddedId
	private Key id;

	private DestinationCode destination;

	private CalendarYear fromYear;

	private CalendarYear toYear;

	private int count;

	@Enumerated(EnumType.STRING)
	private Qualifier qualifier;

	@Embedded
	@EmbeddedColumnNaming("goods_%s")
	private LocalizedText goods;

	@Embedded
	@EmbeddedColumnNaming("recipient_%s")
	private @Nullable LocalizedText recipient;

	@Enumerated(EnumType.STRING)
	private Measure measure;

	@Embedded
	private @Nullable StoredValue value;

	private @Nullable ItemCode item;

	@Embedded
	private Citation citation;

	@Embedded
	@EmbeddedColumnNaming("note_%s")
	private @Nullable LocalizedText note;

	@SuppressWarnings("NullAway.Init")
	protected EquipmentCountRow() {
	}

	EquipmentCountRow(RecordEquipmentCount change, ReleaseNumber release) {
		this.id = new Key(change.figure().value(), release.value());
		this.destination = change.destination();
		this.fromYear = change.fromYear();
		this.toYear = change.toYear();
		this.count = change.count();
		this.qualifier = change.qualifier();
		this.goods = change.goods();
		this.recipient = change.recipient();
		this.measure = change.measure();
		this.value = (change.value() != null) ? StoredValue.of(change.value()) : null;
		this.item = change.item();
		this.citation = change.citation();
		this.note = change.note();
	}

	@Override
	public ReleaseNumber sinceRelease() {
		return new ReleaseNumber(this.id.sinceRelease());
	}

	/**
	 * Whether a change is a new value of the same figure: of the same source, on the same
	 * destination.
	 */
	boolean isSameStatement(RecordEquipmentCount change) {
		return this.destination.equals(change.destination())
				&& this.citation.source().equals(change.citation().source());
	}

	EquipmentCount toCount() {
		return new EquipmentCount(new FigureId(this.id.figure()), this.destination, this.fromYear, this.toYear,
				this.count, this.qualifier, this.goods, this.recipient, this.measure,
				(this.value != null) ? this.value.toMoney() : null, this.item, this.citation, this.note,
				sinceRelease());
	}

	@Embeddable
	record Key(@Column(name = "figure") long figure,
			@Column(name = "since_release") int sinceRelease) implements Serializable {
	}

	@Embeddable
	record StoredValue(BigDecimal amount, int decimals, String currency) {

		static StoredValue of(Money money) {
			return new StoredValue(money.amount(), money.amount().scale(), money.currency().getCurrencyCode());
		}

		Money toMoney() {
			return new Money(this.amount.setScale(this.decimals), Currency.getInstance(this.currency));
		}

	}

}
