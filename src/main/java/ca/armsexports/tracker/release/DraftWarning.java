package ca.armsexports.tracker.release;

import java.time.Instant;

import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.shared.change.Warning;
import org.jspecify.annotations.Nullable;

/**
 * A warning of a draft and why it is none, if somebody said so.
 *
 * @param warning the warning
 * @param reason why the change is right nevertheless
 * @param person who said so
 * @param at when
 */
public record DraftWarning(Warning warning, @Nullable String reason, @Nullable PersonName person,
		@Nullable Instant at) {

	/** Whether it still wants a reason. */
	public boolean isOpen() {
		return this.reason == null;
	}

}
