package ca.armsexports.tracker.journal;

import java.util.regex.Pattern;

import ca.armsexports.tracker.shared.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A step that somebody takes, for the journal. What stood before and after are values
 * that can be written as JSON; secrets never belong to them.
 *
 * @param person who takes it
 * @param action what kind of step, such as {@code draft.approve}
 * @param subject what it concerns, such as {@code draft 12}
 * @param before what stood before; none if there was nothing
 * @param after what stands now; none if nothing is left
 * @param reason why, if a reason was asked for
 */
public record Step(PersonName person, String action, String subject, @Nullable Object before, @Nullable Object after,
		@Nullable String reason) {

	private static final Pattern ACTION = Pattern.compile("[a-z]{2,20}\\.[a-z_]{2,30}");

	/**
	 * @throws IllegalArgumentException if the action is not two words with a dot between
	 * them, or the subject is blank
	 */
	public Step {
		if (!ACTION.matcher(action).matches()) {
			throw new IllegalArgumentException("an action such as draft.approve, not " + action);
		}
		if (subject.isBlank()) {
			throw new IllegalArgumentException("a step concerns something");
		}
	}

	/**
	 * A step without a reason of its own.
	 * @param person who takes it
	 * @param action what kind of step
	 * @param subject what it concerns
	 * @param before what stood before, if anything
	 * @param after what stands now, if anything
	 */
	public static Step of(PersonName person, String action, String subject, @Nullable Object before,
			@Nullable Object after) {
		return new Step(person, action, subject, before, after, null);
	}

}
