package ca.armsexports.tracker.site.cache;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * The answers that were made of one release and day. When either moves, a new generation
 * begins; requests that began in the old one end in it.
 */
final class Generation {

	private final CurrentRelease.Standing standing;

	private final Cache<String, StoredAnswer> answers;

	private final ConcurrentMap<String, CompletableFuture<Made>> making = new ConcurrentHashMap<>();

	Generation(CurrentRelease.Standing standing, long maximumWeight) {
		this.standing = standing;
		this.answers = Caffeine.newBuilder()
			.maximumWeight(maximumWeight)
			.weigher((String address, StoredAnswer answer) -> 2 * address.length() + answer.weight())
			.executor(Runnable::run)
			.build();
	}

	CurrentRelease.Standing standing() {
		return this.standing;
	}

	@Nullable StoredAnswer find(String address) {
		return this.answers.getIfPresent(address);
	}

	/**
	 * Begins to make an answer, unless somebody else is making it.
	 * @param address the address
	 * @param mine what others will wait for
	 * @return what somebody else is making, or null if the caller now makes it
	 */
	@Nullable CompletableFuture<Made> begin(String address, CompletableFuture<Made> mine) {
		return this.making.putIfAbsent(address, mine);
	}

	/**
	 * Ends the making, if it has not ended.
	 * @param address the address
	 * @param mine what others wait for
	 * @param made what came of it
	 */
	void end(String address, CompletableFuture<Made> mine, Made made) {
		if (mine.isDone()) {
			return;
		}
		if (made.answer() != null) {
			this.answers.put(address, made.answer());
		}
		this.making.remove(address, mine);
		mine.complete(made);
	}

	/** How many answers are remembered, for tests. */
	long size() {
		this.answers.cleanUp();
		return this.answers.estimatedSize();
	}

	/**
	 * What came of making an answer.
	 *
	 * @param answer the answer, if it may be remembered
	 * @param status the status that was sent
	 */
	record Made(@Nullable StoredAnswer answer, int status) {

		static final Made NOTHING_TO_SHARE = new Made(null, 0);

		static final Made UNAVAILABLE = new Made(null, HttpServletResponse.SC_SERVICE_UNAVAILABLE);

	}

}
