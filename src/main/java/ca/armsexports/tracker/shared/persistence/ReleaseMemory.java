package ca.armsexports.tracker.shared.persistence;

import java.util.function.Function;

import ca.armsexports.tracker.shared.ReleaseNumber;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * What most pages need of a release, read once: what a release says never changes. The
 * releases that were asked for last are remembered. A transaction that writes reads for
 * itself, for what it sees may never be published.
 *
 * @param <V> what is read
 */
public final class ReleaseMemory<V> {

	private static final int RELEASES = 4;

	private final Cache<ReleaseNumber, V> known = Caffeine.newBuilder().maximumSize(RELEASES).build();

	private final Function<ReleaseNumber, V> reader;

	/**
	 * A memory.
	 * @param reader reads a release; what it gives must not change any more
	 */
	public ReleaseMemory(Function<ReleaseNumber, V> reader) {
		this.reader = reader;
	}

	/**
	 * What a published release says.
	 * @param release the release to read
	 */
	public V get(ReleaseNumber release) {
		return OngoingTransaction.writes() ? this.reader.apply(release) : this.known.get(release, this.reader);
	}

}
