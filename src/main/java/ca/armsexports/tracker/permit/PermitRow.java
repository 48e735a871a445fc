package ca.armsexports.tracker.permit;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;

import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.PartialDate;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.persistence.PublishedRow;
import ca.armsexports.tracker.shared.persistence.StoredAmount;
import ca.armsexports.tracker.source.Citation;
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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

@Entity
@DynamicUpdate
@Table(name = "permit_version")
class PermitRow extends PublishedRow {

	@EmbeddedId
	private Key id;

	private long figure;

	private DestinationCode destination;

	private @Nullable PartialDate validFrom;

	private @Nullable PartialDate validTo;

	private @Nullable Integer termMonths;

	@Embedded
	private @Nullable StoredAmount ceiling;

	@ElementCollection
	@CollectionTable(name = "permit_item",
			joinColumns = { @JoinColumn(name = "permit", referencedColumnName = "permit"),
					@JoinColumn(name = "since_release", referencedColumnName = "since_release") })
	@Column(name = "item")
	@Fetch(FetchMode.SUBSELECT)
	private Set<ItemCode> items;

	@Embedded
	@EmbeddedColumnNaming("disclosed_in_%s")
	private @Nullable LocalizedText disclosedIn;

	private @Nullable String requestNumber;

	@Embedded
	@EmbeddedColumnNaming("inference_%s")
	private @Nullable LocalizedText inference;

	@Embedded
	@EmbeddedColumnNaming("note_%s")
	private @Nullable LocalizedText note;

	@ElementCollection
	@CollectionTable(name = "permit_field",
			joinColumns = { @JoinColumn(name = "permit", referencedColumnName = "permit"),
					@JoinColumn(name = "since_release", referencedColumnName = "since_release") })
	@MapKeyColumn(name = "field")
	@MapKeyEnumerated(EnumType.STRING)
	@Column(name = "disclosure")
	@Enumerated(EnumType.STRING)
	@Fetch(FetchMode.SUBSELECT)
	private Map<PermitField, Disclosure> disclosures;

	@Embedded
	private Citation citation;

	@SuppressWarnings("NullAway.Init")
	protected PermitRow() {
	}

	PermitRow(RecordPermit change, ReleaseNumber release) {
		this.id = new Key(change.id().value(), release.value());
		this.figure = change.figure().value();
		this.destination = change.destination();
		this.validFrom = change.validFrom();
		this.validTo = change.validTo();
		this.termMonths = change.termMonths();
		this.ceiling = StoredAmount.of(change.ceiling());
		this.items = Set.copyOf(change.items());
		this.disclosedIn = change.disclosedIn();
		this.requestNumber = change.requestNumber();
		this.inference = change.inference();
		this.note = change.note();
		this.disclosures = change.disclosures();
		this.citation = change.citation();
	}

	@Override
	public ReleaseNumber sinceRelease() {
		return new ReleaseNumber(this.id.sinceRelease());
	}

	/** Whether a change is on this permit, with the figure that it has. */
	boolean isSamePermit(RecordPermit change) {
		return this.id.permit().equals(change.id().value()) && this.figure == change.figure().value();
	}

	Permit toPermit() {
		return new Permit(new PermitId(this.id.permit()), new FigureId(this.figure), this.destination, this.validFrom,
				this.validTo, this.termMonths, (this.ceiling != null) ? this.ceiling.toAmount() : null,
				List.copyOf(this.items), this.disclosedIn, this.requestNumber, this.inference, this.note,
				this.disclosures, this.citation, sinceRelease());
	}

	@Embeddable
	record Key(@Column(name = "permit") String permit,
			@Column(name = "since_release") int sinceRelease) implements Serializable {
	}

}
