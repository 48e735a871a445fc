package ca.armsexports.tracker.research;

import ca.armsexports.tracker.shared.ReleaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * Two states of the record, the earlier first, and all releases that lead from the one to
 * the other.
 *
 * @param from the number of the earlier release; 0 is the empty record before the
 * founding release
 * @param to the later release
 */
public record ReleaseSpan(int from, ReleaseNumber to) {

	/**
	 * @throws IllegalArgumentException if the first is negative or lies after the second
	 */
	public ReleaseSpan {
		if (from < 0 || from > to.value()) {
			throw new IllegalArgumentException("from %d to %s".formatted(from, to));
		}
	}

	/**
	 * What one release did.
	 * @param release the release
	 */
	public static ReleaseSpan of(ReleaseNumber release) {
		return new ReleaseSpan(release.value() - 1, release);
	}

	/** The earlier release; none if it is the empty record. */
	public @Nullable ReleaseNumber first() {
		return (this.from > 0) ? new ReleaseNumber(this.from) : null;
	}

	/**
	 * Whether a release is one of those that lead from the one state to the other.
	 * @param release a release
	 */
	public boolean contains(ReleaseNumber release) {
		return release.value() > this.from && release.compareTo(this.to) <= 0;
	}

}
