package ca.armsexports.tracker.ingest;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The one thread of a node that reads files, one at a time, so that memory stays bounded
 * however many come. It begins with what an earlier run or another node left.
 */
@Component
class IngestWorker implements DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(IngestWorker.class);

	private final IngestWork work;

	private final IngestSettings settings;

	private final Semaphore wakeups = new Semaphore(1);

	private @Nullable Thread thread;

	IngestWorker(IngestWork work, IngestSettings settings) {
		this.work = work;
		this.settings = settings;
	}

	@EventListener(ApplicationReadyEvent.class)
	synchronized void start() {
		if (this.thread == null) {
			this.thread = Thread.ofPlatform().name("ingest").daemon().start(this::run);
		}
	}

	/** There is something to read. */
	void wake() {
		this.wakeups.release();
	}

	private void run() {
		try {
			while (!Thread.currentThread().isInterrupted()) {
				if (this.wakeups.tryAcquire(this.settings.poll().toMillis(), TimeUnit.MILLISECONDS)) {
					this.wakeups.drainPermits();
				}
				readAll();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void readAll() {
		try {
			while (!Thread.currentThread().isInterrupted() && this.work.readNext()) {
				LOG.debug("a file was read");
			}
		}
		catch (DataAccessException | TransactionException | IllegalStateException ex) {
			LOG.warn("files wait to be read, the database does not answer: {}", ex.getMessage());
		}
		catch (RuntimeException ex) {
			LOG.error("a file was not read to its end and will be begun again", ex);
		}
	}

	@Override
	public void destroy() throws InterruptedException {
		Thread running = this.thread;
		if (running != null) {
			running.interrupt();
			running.join(5000);
		}
	}

}
