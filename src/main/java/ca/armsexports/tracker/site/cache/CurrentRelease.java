package ca.armsexports.tracker.site.cache;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import ca.armsexports.tracker.release.Ledger;
import ca.armsexports.tracker.release.Release;
import ca.armsexports.tracker.release.ReleasePublished;
import jakarta.servlet.ServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The current release and day, known without asking the database: looked up once a second
 * and after each publication. While the database is gone, both stand still, so that what
 * was made of them goes on being served.
 */
@Component
public class CurrentRelease implements InitializingBean, DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(CurrentRelease.class);

	private static final String ATTRIBUTE = CurrentRelease.class.getName();

	private static final Duration RECENT = Duration.ofSeconds(5);

	private final Ledger ledger;

	private final Clock clock;

	private final ScheduledExecutorService scheduler = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("current-release").factory());

	private @Nullable ScheduledFuture<?> looking;

	private volatile @Nullable Standing standing;

	private volatile Instant asOf = Instant.MIN;

	private boolean reachable = true;

	CurrentRelease(Ledger ledger, Clock clock) {
		this.ledger = ledger;
		this.clock = clock;
	}

	/** Learns the release, so that it is known before the first request. */
	@Override
	public void afterPropertiesSet() {
		look();
		this.looking = this.scheduler.scheduleWithFixedDelay(this::poll, 1, 1, TimeUnit.SECONDS);
	}

	/** Looks no more. */
	@Override
	public void destroy() {
		if (this.looking != null) {
			this.looking.cancel(true);
		}
		this.scheduler.shutdownNow();
	}

	/** The current release, as last seen. */
	public Release release() {
		return standing().release();
	}

	/** When the database last said so. */
	public Instant asOf() {
		return this.asOf;
	}

	/** Whether the database has said so within the last five seconds. */
	public boolean isRecent() {
		return Duration.between(this.asOf, this.clock.instant()).compareTo(RECENT) <= 0;
	}

	/**
	 * The current release for a request. It stays the same from the request's beginning
	 * to its end, and an answer is remembered under it.
	 * @param request the request
	 */
	public Release of(ServletRequest request) {
		return standing(request).release();
	}

	/**
	 * Today, for a request, in UTC. It stays the same as its release does.
	 * @param request the request
	 */
	public LocalDate dayOf(ServletRequest request) {
		return standing(request).day();
	}

	/**
	 * Looks at once, so that whoever published sees the new release on the next request.
	 * @param published the publication
	 */
	@TransactionalEventListener(fallbackExecution = true)
	void lookAgain(ReleasePublished published) {
		try {
			this.scheduler.submit(this::poll).get(3, TimeUnit.SECONDS);
		}
		catch (ExecutionException | TimeoutException ex) {
			log.warn("Release {} is published and will be seen with the next look", published.number(), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	Standing standing() {
		Standing known = this.standing;
		if (known == null) {
			throw new IllegalStateException("no release is known yet");
		}
		return known;
	}

	Standing standing(ServletRequest request) {
		if (request.getAttribute(ATTRIBUTE) instanceof Standing fixed) {
			return fixed;
		}
		Standing now = standing();
		fix(request, now);
		return now;
	}

	static void fix(ServletRequest request, Standing standing) {
		request.setAttribute(ATTRIBUTE, standing);
	}

	private void poll() {
		try {
			look();
			if (!this.reachable) {
				log.info("The database is back");
			}
			this.reachable = true;
		}
		catch (DataAccessException | TransactionException ex) {
			if (this.reachable) {
				log.warn("The database is gone: pages made before go on being served, as of {}", this.asOf, ex);
			}
			this.reachable = false;
		}
		catch (RuntimeException ex) {
			log.error("The current release could not be looked up", ex);
		}
	}

	private void look() {
		Standing known = this.standing;
		Instant now = this.clock.instant();
		LocalDate day = LocalDate.ofInstant(now, this.clock.getZone());
		boolean same = known != null && known.release().number().equals(this.ledger.getCurrentNumber());
		Release release = (known != null && same) ? known.release() : this.ledger.getCurrent();
		if (known == null || !same || !known.day().equals(day)) {
			this.standing = new Standing(release, day);
		}
		this.asOf = now;
	}

	/**
	 * What the pages of a moment are made of.
	 *
	 * @param release the current release
	 * @param day the day, in UTC
	 */
	record Standing(Release release, LocalDate day) {
	}

}
