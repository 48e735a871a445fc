package ca.armsexports.tracker.research;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

import ca.armsexports.tracker.shared.TooManyAtOnce;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads long answers of the database row by row, on a small pool of connections of their
 * own that can only read. The pool is no bean, so nothing else takes it for the database
 * of the pages.
 */
@Service
public class Downloads implements DisposableBean {

	/** How many rows are in memory at a time. */
	private static final int FETCHED = 2000;

	private final DownloadSettings settings;

	private final HikariDataSource pool;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Semaphore turns;

	Downloads(JdbcConnectionDetails details, DownloadSettings settings) {
		this.settings = settings;
		this.pool = new HikariDataSource(configuration(details, settings));
		this.jdbc = JdbcClient.create(this.pool);
		this.transaction = new TransactionTemplate(new JdbcTransactionManager(this.pool));
		this.transaction.setReadOnly(true);
		this.turns = new Semaphore(settings.atOnce(), true);
	}

	/** Closes the connections. */
	@Override
	public void destroy() {
		this.pool.close();
	}

	/**
	 * Carries out a download: all that it reads, it reads from one state of the database.
	 * @param download reads and writes
	 * @throws TooManyAtOnce if as many downloads as may be are under way
	 */
	public void carryOut(Runnable download) {
		if (TransactionSynchronizationManager.hasResource(this.pool)) {
			download.run();
			return;
		}
		takeTurn();
		try {
			this.transaction.executeWithoutResult((status) -> download.run());
		}
		finally {
			this.turns.release();
		}
	}

	/**
	 * Hands on the rows of a query one by one, however many they are, within a download.
	 * @param <R> a row
	 * @param sql the query
	 * @param parameters the values of its parameters
	 * @param mapper makes a row
	 * @param reader takes each row
	 * @throws TooManyAtOnce if as many downloads as may be are under way
	 */
	<R> void read(String sql, Map<String, ?> parameters, RowMapper<R> mapper, Consumer<? super R> reader) {
		carryOut(() -> {
			long end = System.nanoTime() + this.settings.longest().toNanos();
			try (Stream<R> rows = this.jdbc.sql(sql).withFetchSize(FETCHED).params(parameters).query(mapper).stream()) {
				rows.forEach((row) -> {
					if (System.nanoTime() > end) {
						throw new QueryTimeoutException("a download took longer than " + this.settings.longest());
					}
					reader.accept(row);
				});
			}
		});
	}

	private void takeTurn() {
		try {
			Duration patience = this.settings.patience();
			if (!this.turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
				throw new TooManyAtOnce(this.settings.atOnce() + " downloads are under way");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new TooManyAtOnce("interrupted while waiting for a turn");
		}
	}

	private static HikariConfig configuration(JdbcConnectionDetails details, DownloadSettings settings) {
		HikariConfig configuration = new HikariConfig();
		configuration.setPoolName("downloads");
		configuration.setJdbcUrl(details.getJdbcUrl());
		configuration.setUsername(details.getUsername());
		configuration.setPassword(details.getPassword());
		configuration.setMaximumPoolSize(settings.atOnce());
		configuration.setMinimumIdle(0);
		configuration.setIdleTimeout(60_000);
		configuration.setConnectionTimeout(1000);
		configuration.setValidationTimeout(500);
		configuration.setInitializationFailTimeout(-1);
		configuration.setReadOnly(true);
		configuration.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
		long timeout = settings.statementTimeout().toMillis();
		configuration.setConnectionInitSql(
				"set statement_timeout = %d; set idle_in_transaction_session_timeout = %d".formatted(timeout, timeout));
		configuration.addDataSourceProperty("connectTimeout", 1);
		configuration.addDataSourceProperty("socketTimeout", settings.socketTimeout().toSeconds());
		configuration.addDataSourceProperty("tcpKeepAlive", true);
		return configuration;
	}

}
