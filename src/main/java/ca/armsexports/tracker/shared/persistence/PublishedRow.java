package ca.armsexports.tracker.shared.persistence;

import ca.armsexports.tracker.shared.Conflict;
import ca.armsexports.tracker.shared.ReleaseNumber;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/**
 * A row of the public record: opened by one release, closed by a later one, never
 * overwritten. The database lets the application change the closing release alone, so
 * entities are {@code @DynamicUpdate}: their updates name no other column.
 */
@MappedSuperclass
public abstract class PublishedRow {

	@Column(name = "until_release")
	private @Nullable Integer untilRelease;

	/** The release that published the row. */
	public abstract ReleaseNumber sinceRelease();

	/** The release that closed the row; none while it is current. */
	public @Nullable ReleaseNumber untilRelease() {
		return (this.untilRelease != null) ? new ReleaseNumber(this.untilRelease) : null;
	}

	/**
	 * Ends the row's validity.
	 * @param release the release that replaces or withdraws it
	 * @throws Conflict if the row is closed already or was opened by the same release
	 */
	public void close(ReleaseNumber release) {
		if (this.untilRelease != null || release.compareTo(sinceRelease()) <= 0) {
			throw new Conflict(
					"the row opened in release %s cannot be closed by release %s".formatted(sinceRelease(), release));
		}
		this.untilRelease = release.value();
	}

}
