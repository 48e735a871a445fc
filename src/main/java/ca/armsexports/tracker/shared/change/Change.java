package ca.armsexports.tracker.shared.change;

import java.util.Optional;

/**
 * One typed change of the public record. Changes are records of a feature module; their
 * canonical JSON is what a release is hashed from, so that a component once published is
 * never renamed.
 */
public interface Change {

	/**
	 * What the change is about, such as {@code figure 16}. A draft holds one change for
	 * each subject.
	 */
	String subject();

	/** Whether it takes its subject off the record. */
	default boolean withdraws() {
		return false;
	}

	/**
	 * The change that takes the subject off the record; none for what others refer to and
	 * can only be corrected.
	 */
	default Optional<? extends Change> withdrawal() {
		return Optional.empty();
	}

	/** The type's name in the change list. */
	default String type() {
		return getClass().getSimpleName();
	}

}
