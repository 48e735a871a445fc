package ca.armsexports.tracker.claim;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Set;

import ca.armsexports.tracker.permit.PermitId;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.persistence.PublishedRow;
import ca.armsexports.tracker.shared.persistence.StoredAmount;
import ca.armsexports.tracker.source.Citation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

@Entity
@DynamicUpdate
@Table(name = "claim_version")
class ClaimRow extends PublishedRow {

	@EmbeddedId
	private Key id;

	@Enumerated(EnumType.STRING)
	private ClaimKind kind;

	@ElementCollection
	@CollectionTable(name = "claim_destination",
			joinColumns = { @JoinColumn(name = "claim", referencedColumnName = "claim"),
					@JoinColumn(name = "since_release", referencedColumnName = "since_release") })
	@Column(name = "destination")
	@Fetch(FetchMode.SUBSELECT)
	private Set<DestinationCode> destinations;

	private @Nullable CalendarYear fromYear;

	private @Nullable CalendarYear toYear;

	@Embedded
	private StoredAmount amount;

	private @Nullable BigDecimal unit;

	@Embedded
	@AttributeOverride(name = "amount", column = @Column(name = "beside_amount"))
	@AttributeOverride(name = "decimals", column = @Column(name = "beside_decimals"))
	@AttributeOverride(name = "currency", column = @Column(name = "beside_currency"))
	@AttributeOverride(name = "qualifier", column = @Column(name = "beside_qualifier"))
	private @Nullable StoredAmount beside;

	private @Nullable String permit;

	@Embedded
	private Citation citation;

	@Embedded
	@EmbeddedColumnNaming("note_%s")
	private @Nullable LocalizedText note;

	@SuppressWarnings("NullAway.Init")
	protected ClaimRow() {
	}

	ClaimRow(RecordClaim change, ReleaseNumber release) {
		this.id = new Key(change.id().value(), release.value());
		this.kind = change.kind();
		this.destinations = Set.copyOf(change.destinations());
		this.fromYear = change.fromYear();
		this.toYear = change.toYear();
		QualifiedAmount quoted = change.amount();
		this.amount = new StoredAmount(quoted.money().amount(), quoted.money().amount().scale(),
				quoted.money().currency().getCurrencyCode(), quoted.qualifier());
		this.unit = (change.unit() != null) ? change.unit().amount() : null;
		this.beside = StoredAmount.of(change.beside());
		this.permit = (change.permit() != null) ? change.permit().value() : null;
		this.citation = change.citation();
		this.note = change.note();
	}

	@Override
	public ReleaseNumber sinceRelease() {
		return new ReleaseNumber(this.id.sinceRelease());
	}

	Claim toClaim() {
		return new Claim(new ClaimId(this.id.claim()), this.kind, this.destinations.stream().sorted().toList(),
				(this.fromYear != null && this.toYear != null) ? new Period(this.fromYear, this.toYear) : null, quote(),
				(this.beside != null) ? Quote.of(this.beside.toAmount()) : null,
				(this.permit != null) ? new PermitId(this.permit) : null, this.citation, this.note, sinceRelease());
	}

	private Quote quote() {
		QualifiedAmount quoted = this.amount.toAmount();
		if (this.unit == null) {
			return Quote.of(quoted);
		}
		BigDecimal shortest = this.unit.stripTrailingZeros();
		return new Quote(quoted.money(),
				new Money(shortest.setScale(Math.max(shortest.scale(), 0)), quoted.money().currency()),
				quoted.qualifier());
	}

	@Embeddable
	record Key(@Column(name = "claim") String claim,
			@Column(name = "since_release") int sinceRelease) implements Serializable {
	}

}
