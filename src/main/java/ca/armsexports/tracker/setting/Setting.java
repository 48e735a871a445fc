package ca.armsexports.tracker.setting;

import java.time.Instant;

import ca.armsexports.tracker.shared.PersonName;

/**
 * A setting that somebody changed.
 *
 * @param name the name of the property that it overrules, such as
 * {@code tracker.release.single-editor}
 * @param value its value, as a property is written
 * @param person who changed it last
 * @param changedAt when
 * @param version counts the changes from 1, to notice two at once
 */
public record Setting(String name, String value, PersonName person, Instant changedAt, int version) {

	/** Whether the value is {@code true}. */
	public boolean isOn() {
		return Boolean.parseBoolean(this.value);
	}

}
