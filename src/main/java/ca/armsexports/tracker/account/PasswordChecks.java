package ca.armsexports.tracker.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import ca.armsexports.tracker.shared.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts the passwords that are checked for a name, whether anybody has it or not, on all
 * nodes together: at most ten in any quarter of an hour. Passkeys are not counted, so
 * that nobody can lock somebody else out.
 */
@Component
class PasswordChecks {

	/** The most checks. */
	static final int MOST = 10;

	/** The time in which they are counted. */
	static final Duration SPAN = Duration.ofMinutes(15);

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Clock clock;

	PasswordChecks(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/**
	 * Counts a check that is about to be made. The count stays whatever becomes of it.
	 * @param name the name as it was typed
	 * @return how many were made before within the span
	 * @throws TooManyGuesses if none may be made now
	 */
	int count(String name) {
		String subject = Sha256.of(name.strip().toLowerCase(Locale.ROOT)).hex();
		Instant now = this.clock.instant();
		Integer before = this.transaction.execute((status) -> count(subject, now));
		return (before != null) ? before : 0;
	}

	private int count(String subject, Instant now) {
		this.jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtext(:subject))) as locked")
			.param("subject", subject)
			.query(Integer.class)
			.single();
		this.jdbc.sql("delete from password_check where checked_at <= :forgotten")
			.param("forgotten", at(now.minus(SPAN)))
			.update();
		List<OffsetDateTime> made = this.jdbc
			.sql("select checked_at from password_check where subject = :subject order by checked_at desc")
			.param("subject", subject)
			.query((row, number) -> row.getObject("checked_at", OffsetDateTime.class))
			.list();
		if (made.size() >= MOST) {
			throw new TooManyGuesses(Duration.between(now, made.get(MOST - 1).toInstant().plus(SPAN)));
		}
		this.jdbc.sql("insert into password_check (subject, checked_at) values (:subject, :now)")
			.param("subject", subject)
			.param("now", at(now))
			.update();
		return made.size();
	}

	private static OffsetDateTime at(Instant instant) {
		return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
	}

}
