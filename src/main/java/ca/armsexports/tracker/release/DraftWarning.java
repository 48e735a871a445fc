package ca.armsexports.tracker.release;

import java.time.Instant;

import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.shared.Sha256;
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

	/** A short text that no other warning of the draft has. */
	public String key() {
		return Sha256.of(this.warning.toString()).hex().substring(0, 16);
	}

	/** Whether it still wants a reason. */
	public boolean isOpen() {
		return this.reason == null;
	}

}
