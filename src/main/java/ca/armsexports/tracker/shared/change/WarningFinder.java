package ca.armsexports.tracker.shared.change;

import java.util.List;
import java.util.stream.Stream;

import ca.armsexports.tracker.shared.ReleaseNumber;

/**
 * Looks for slips in what a draft proposes. The ledger knows no feature: each feature
 * module offers the checks of its changes.
 */
public interface WarningFinder {

	/**
	 * Checks proposed changes.
	 * @param changes everything that the draft proposes, in order; read once, and too
	 * much to be kept
	 * @param current the release that the draft changes
	 */
	List<Warning> findWarnings(Stream<Change> changes, ReleaseNumber current);

}
