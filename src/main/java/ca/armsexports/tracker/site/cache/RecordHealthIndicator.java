package ca.armsexports.tracker.site.cache;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Whether the record can be read. Told from the last look at the current release, so that
 * asking for health costs the database nothing.
 */
@Component
class RecordHealthIndicator extends AbstractHealthIndicator {

	private final CurrentRelease currentRelease;

	RecordHealthIndicator(CurrentRelease currentRelease) {
		this.currentRelease = currentRelease;
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		if (this.currentRelease.isRecent()) {
			builder.up();
		}
		else {
			builder.down();
		}
	}

}
