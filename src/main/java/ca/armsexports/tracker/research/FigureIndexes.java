package ca.armsexports.tracker.research;

import java.util.concurrent.locks.ReentrantLock;

import ca.armsexports.tracker.release.Ledger;
import ca.armsexports.tracker.shared.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the index of the figures as they stand under the head of the ledger. */
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

	/** The index under the present head. */
	FigureIndex current() {
		Sha256 head = this.ledger.getCurrent().sha256();
		Standing known = this.standing;
		if (known != null && known.head().equals(head)) {
			return known.index();
		}
		this.filling.lock();
		try {
			known = this.standing;
			if (known == null || !known.head().equals(head)) {
				known = new Standing(head, this.transaction.execute((status) -> read()));
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
		Thread.ofVirtual().name("figure-index").start(this::current);
	}

	private FigureIndex read() {
		this.jdbc.sql(PATIENCE).update();
		int rows = this.jdbc.sql("select count(*) from figure_fact").query(Integer.class).single();
		FigureIndex index = new FigureIndex(rows);
		this.jdbc.sql(FigureIndex.ROWS).withFetchSize(FETCHED).query((RowCallbackHandler) index::add);
		return index;
	}

	private record Standing(Sha256 head, FigureIndex index) {
	}

}
