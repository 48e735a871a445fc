package ca.armsexports.tracker.site.cache;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

import ca.armsexports.tracker.release.Ledger;
import ca.armsexports.tracker.release.Release;
import ca.armsexports.tracker.release.ReleasePublished;
import ca.armsexports.tracker.shared.ReleaseNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class CurrentReleaseTests {

	private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T23:59:50Z"));

	private final Ledger ledger = mock(Ledger.class);

	private final CurrentRelease currentRelease = new CurrentRelease(this.ledger, new Clock() {

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return CurrentReleaseTests.this.now.get();
		}

	});

	@BeforeEach
	void start() {
		publish(1);
		this.currentRelease.afterPropertiesSet();
	}

	@AfterEach
	void stop() {
		this.currentRelease.destroy();
	}

	@Test
	void requestKeepsTheReleaseItBeganWith() {
		MockHttpServletRequest request = new MockHttpServletRequest();
		assertThat(this.currentRelease.of(request).number()).isEqualTo(ReleaseNumber.FOUNDING);
		publish(2);
		look();
		assertThat(this.currentRelease.of(request).number()).isEqualTo(ReleaseNumber.FOUNDING);
		assertThat(this.currentRelease.of(new MockHttpServletRequest()).number()).isEqualTo(new ReleaseNumber(2));
	}

	@Test
	void dayMovesWithTheClock() {
		assertThat(this.currentRelease.dayOf(new MockHttpServletRequest())).isEqualTo(LocalDate.of(2026, 11, 22));
		pass(Duration.ofSeconds(20));
		look();
		assertThat(this.currentRelease.dayOf(new MockHttpServletRequest())).isEqualTo(LocalDate.of(2026, 11, 23));
	}

	@Test
	void standsStillWhileTheDatabaseIsGone() {
		look();
		Instant seen = this.currentRelease.asOf();
		given(this.ledger.getCurrentNumber()).willThrow(new DataAccessResourceFailureException("gone"));
		look();
		pass(Duration.ofSeconds(20));
		look();
		assertThat(this.currentRelease.release().number()).isEqualTo(ReleaseNumber.FOUNDING);
		assertThat(this.currentRelease.dayOf(new MockHttpServletRequest())).isEqualTo(LocalDate.of(2026, 11, 22));
		assertThat(this.currentRelease.asOf()).isEqualTo(seen);
		assertThat(this.currentRelease.isRecent()).isFalse();
	}

	private void publish(int number) {
		Release release = mock(Release.class);
		given(release.number()).willReturn(new ReleaseNumber(number));
		given(this.ledger.getCurrentNumber()).willReturn(new ReleaseNumber(number));
		given(this.ledger.getCurrent()).willReturn(release);
	}

	private void look() {
		this.currentRelease.lookAgain(new ReleasePublished(ReleaseNumber.FOUNDING));
	}

	private void pass(Duration time) {
		this.now.updateAndGet((before) -> before.plus(time));
	}

}
