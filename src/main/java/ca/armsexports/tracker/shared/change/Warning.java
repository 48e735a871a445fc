package ca.armsexports.tracker.shared.change;

import java.util.List;

/**
 * Something in a draft that looks like a slip. It does not stand in the way, but wants a
 * reason.
 *
 * @param subject the change that it concerns, such as {@code figure 16}
 * @param kind which check found it, such as {@code factor_of_ten}
 * @param arguments what the check found, for the sentence {@code warning.<kind>}
 */
public record Warning(String subject, String kind, List<String> arguments) {

	/** The list is copied. */
	public Warning {
		arguments = List.copyOf(arguments);
	}

}
