package ca.armsexports.tracker.controllist;

import java.io.Serializable;

import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.persistence.PublishedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.EmbeddedColumnNaming;

@Entity
@DynamicUpdate
@Table(name = "ecl_group")
class ItemGroupRow extends PublishedRow {

	@EmbeddedId
	private Key id;

	@Embedded
	@EmbeddedColumnNaming("title_%s")
	private LocalizedText title;

	private boolean inReport;

	@SuppressWarnings("NullAway.Init")
	protected ItemGroupRow() {
	}

	ItemGroupRow(RecordItemGroup change, ReleaseNumber release) {
		this.id = new Key(change.number(), release.value());
		this.title = change.title();
		this.inReport = change.inReport();
	}

	@Override
	public ReleaseNumber sinceRelease() {
		return new ReleaseNumber(this.id.sinceRelease());
	}

	ItemGroup toGroup() {
		return new ItemGroup(this.id.number(), this.title, this.inReport);
	}

	@Embeddable
	record Key(@Column(name = "number") int number,
			@Column(name = "since_release") int sinceRelease) implements Serializable {
	}

}
