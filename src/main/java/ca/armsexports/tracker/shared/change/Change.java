package ca.armsexports.tracker.shared.change;

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

	/** The type's name in the change list. */
	default String type() {
		return getClass().getSimpleName();
	}

}
