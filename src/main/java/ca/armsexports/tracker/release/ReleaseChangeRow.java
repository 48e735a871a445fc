package ca.armsexports.tracker.release;

import java.io.Serializable;

import ca.armsexports.tracker.shared.ReleaseNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

@Entity
@Immutable
@Table(name = "release_change")
class ReleaseChangeRow implements Persistable<ReleaseChangeRow.Key> {

	@EmbeddedId
	private Key id;

	private String type;

	private String content;

	@SuppressWarnings("NullAway.Init")
	protected ReleaseChangeRow() {
	}

	ReleaseChangeRow(ReleaseNumber release, int position, RecordedChange change) {
		this.id = new Key(release.value(), position);
		this.type = change.type();
		this.content = change.content();
	}

	ReleaseNumber release() {
		return new ReleaseNumber(this.id.release());
	}

	RecordedChange toChange() {
		return new RecordedChange(this.type, this.content);
	}

	@Override
	public Key getId() {
		return this.id;
	}

	@Override
	public boolean isNew() {
		return true;
	}

	@Embeddable
	record Key(@Column(name = "release") int release, @Column(name = "position") int position) implements Serializable {
	}

}
