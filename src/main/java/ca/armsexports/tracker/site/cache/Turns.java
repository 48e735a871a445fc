package ca.armsexports.tracker.site.cache;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;

/**
 * Turns at making answers. Without them as many would be made at once as readers ask for,
 * each slower than the last, until the database has no connection for the next.
 */
final class Turns {

	private final Semaphore free;

	private final Duration patience;

	Turns(int atOnce, Duration patience) {
		this.free = new Semaphore(atOnce, true);
		this.patience = patience;
	}

	/**
	 * Waits for a turn, in the order of asking.
	 * @return the turn; none if it did not come in time
	 */
	@Nullable Turn take() {
		try {
			return this.free.tryAcquire(this.patience.toMillis(), TimeUnit.MILLISECONDS) ? new Turn() : null;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return null;
		}
	}

	/** A turn, which ends once. */
	final class Turn implements AutoCloseable {

		private final AtomicBoolean ended = new AtomicBoolean();

		@Override
		public void close() {
			end();
		}

		void end() {
			if (this.ended.compareAndSet(false, true)) {
				Turns.this.free.release();
			}
		}

	}

}
