package ca.armsexports.tracker.release;

import java.io.Serializable;

import ca.armsexports.tracker.shared.ReleaseNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "release_change")
class ReleaseChangeRow {

	@EmbeddedId
	private Key id;

	private String type;

	private String content;

	@SuppressWarnings("NullAway.Init")
	protected ReleaseChangeRow() {
	}

	ReleaseNumber release() {
		return new ReleaseNumber(this.id.release());
	}

	RecordedChange toChange() {
		return new RecordedChange(this.type, this.content);
	}

	@Embeddable
	record Key(@Column(name = "release") int release, @Column(name = "position") int position) implements Serializable {
	}

}
