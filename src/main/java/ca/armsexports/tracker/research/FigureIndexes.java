package ca.armsexports.tracker.research;

import java.util.concurrent.locks.ReentrantLock;

import ca.armsexports.tracker.release.Ledger;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.persistence.OngoingTransaction;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the index of the figures up to the latest release that was asked for. */
@Component
class FigureIndexes {

	/** Nobody waits for a statement that fills the index but readers of this page. */
	private static final String PATIENCE = "set local statement_timeout = '60s'";

	private static final int FETCHED = 5000;

	private final JdbcClient jdbc;

	private final Ledger ledger;

	private final TransactionTemplate transaction;

	private final ReentrantLock filling = new ReentrantLock();

	private volatile @Nullable Standing standing;

	FigureIndexes(JdbcClient jdbc, Ledger ledger, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.ledger = ledger;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setReadOnly(true);
		this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
	}

	/**
	 * An index that knows a release and all before it.
	 * @param release the release that is asked for
	 */
	FigureIndex reaching(ReleaseNumber release) {
		if (OngoingTransaction.writes()) {
			return this.transaction.execute((status) -> read());
		}
		Standing known = this.standing;
		return (known != null && known.reaches(release)) ? known.index() : fill(release);
	}

	private FigureIndex fill(ReleaseNumber release) {
		this.filling.lock();
		try {
			Standing known = this.standing;
			if (known == null || !known.reaches(release)) {
				known = this.transaction.execute((status) -> new Standing(this.ledger.getCurrentNumber(), read()));
				this.standing = known;
			}
			return known.index();
		}
		finally {
			this.filling.unlock();
		}
	}

	/** The first reader need not wait. */
	@EventListener(ApplicationReadyEvent.class)
	void fill() {
		Thread.ofVirtual().name("figure-index").start(() -> reaching(this.ledger.getCurrentNumber()));
	}

	private FigureIndex read() {
		this.jdbc.sql(PATIENCE).update();
		int rows = this.jdbc.sql("select count(*) from figure_fact").query(Integer.class).single();
		FigureIndex index = new FigureIndex(rows);
		this.jdbc.sql(FigureIndex.ROWS).withFetchSize(FETCHED).query((RowCallbackHandler) index::add);
		index.arrange();
		return index;
	}

	private record Standing(ReleaseNumber latest, FigureIndex index) {

		boolean reaches(ReleaseNumber release) {
			return this.latest.compareTo(release) >= 0;
		}

	}

}
