package ca.armsexports.tracker.controllist;

import java.io.Serializable;

import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.PartialDate;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.persistence.PublishedRow;
import jakarta.persistence.AttributeOverride;
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
@Table(name = "item_version")
class ItemRow extends PublishedRow {

	@EmbeddedId
	private Key id;

	@Column(name = "group_number")
	private int group;

	private int sort;

	@Embedded
	@EmbeddedColumnNaming("label_%s")
	private LocalizedText label;

	@Embedded
	@AttributeOverride(name = "status", column = @Column(name = "title_en_status"))
	@AttributeOverride(name = "words", column = @Column(name = "title_en"))
	private ItemTitle titleEn;

	@Embedded
	@AttributeOverride(name = "status", column = @Column(name = "title_fr_status"))
	@AttributeOverride(name = "words", column = @Column(name = "title_fr"))
	private ItemTitle titleFr;

	private @Nullable String wassenaarMl;

	private @Nullable PartialDate validFrom;

	private @Nullable PartialDate validTo;

	@SuppressWarnings("NullAway.Init")
	protected ItemRow() {
	}

	ItemRow(RecordItem change, ReleaseNumber release) {
		this.id = new Key(change.code().value(), release.value());
		this.group = change.group();
		this.sort = change.sort();
		this.label = change.label();
		this.titleEn = change.titleEn();
		this.titleFr = change.titleFr();
		this.wassenaarMl = change.wassenaarMl();
		this.validFrom = change.validFrom();
		this.validTo = change.validTo();
	}

	@Override
	public ReleaseNumber sinceRelease() {
		return new ReleaseNumber(this.id.sinceRelease());
	}

	Item toItem() {
		return new Item(new ItemCode(this.id.item()), this.group, this.sort, this.label, this.titleEn, this.titleFr,
				this.wassenaarMl, this.validFrom, this.validTo);
	}

	@Embeddable
	record Key(@Column(name = "item") String item,
			@Column(name = "since_release") int sinceRelease) implements Serializable {
	}

}
