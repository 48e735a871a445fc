package ca.armsexports.tracker.release;

import ca.armsexports.tracker.shared.Sha256;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The canonical form of a list of changes: each as its type, a space, its JSON and a line
 * feed.
 */
final class ChangeList {

	private ChangeList() {
	}

	static Sha256 sha256(List<RecordedChange> changes) {
		return Sha256.of(changes.stream().map(RecordedChange::line).collect(Collectors.joining()));
	}

}
