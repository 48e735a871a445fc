package ca.armsexports.tracker.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import ca.armsexports.tracker.support.PageTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PageTest
class PasswordChecksTests {

	private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	void tenInAnyQuarterOfAnHourAndNoMore() {
		for (int check = 0; check < 10; check++) {
			assertThat(at(check).count("Quinn Quarter")).isEqualTo(check);
		}
		assertThatExceptionOfType(TooManyGuesses.class).isThrownBy(() -> at(10).count(" QUINN quarter "))
			.satisfies((refusal) -> assertThat(refusal.seconds()).isEqualTo(5 * 60));
		assertThat(at(10).count("Somebody else")).isZero();
		assertThat(at(15).count("Quinn Quarter")).isEqualTo(9);
		assertThatExceptionOfType(TooManyGuesses.class).isThrownBy(() -> at(15).count("Quinn Quarter"));
	}

	@Test
	void twentyAtTheSameTimeAreTenToo() throws Exception {
		List<Callable<Boolean>> guesses = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			guesses.add(() -> {
				try {
					at(0).count("Petra Parallel");
					return true;
				}
				catch (TooManyGuesses ex) {
					return false;
				}
			});
		}
		int allowed = 0;
		try (ExecutorService threads = Executors.newFixedThreadPool(5)) {
			for (Future<Boolean> guess : threads.invokeAll(guesses)) {
				allowed += guess.get() ? 1 : 0;
			}
		}
		assertThat(allowed).isEqualTo(10);
	}

	@Test
	void keepsNoNameInClear() {
		at(0).count("Not A Secret");
		assertThat(this.jdbc.sql("select subject from password_check").query(String.class).list())
			.allMatch((subject) -> subject.matches("[0-9a-f]{64}"));
	}

	private PasswordChecks at(int minute) {
		return new PasswordChecks(this.jdbc, this.transactions,
				Clock.fixed(NOON.plus(Duration.ofMinutes(minute)), ZoneOffset.UTC));
	}

}
