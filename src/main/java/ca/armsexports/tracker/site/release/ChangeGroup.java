package ca.armsexports.tracker.site.release;

import java.util.List;

/**
 * Changes of one kind.
 *
 * @param kind the ending of the message key of the kind
 * @param lines the changes in the order of the change list
 */
public record ChangeGroup(String kind, List<ChangeLine> lines) {

	private static final int LONG = 12;

	/** Whether the list is folded at first. */
	public boolean isLong() {
		return this.lines.size() > LONG;
	}

}
