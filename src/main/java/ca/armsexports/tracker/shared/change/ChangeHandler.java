package ca.armsexports.tracker.shared.change;

import java.util.List;

import ca.armsexports.tracker.shared.ReleaseNumber;

/**
 * Applies one type of change. The ledger knows no feature: each feature module offers a
 * handler for each of its changes.
 *
 * @param <C> the type of change
 */
public interface ChangeHandler<C extends Change> {

	/** The type of change that this handler applies. */
	Class<C> type();

	/**
	 * Applies a change: closes the row that stands and opens a new one. Runs inside the
	 * one transaction of the release.
	 * @param change the change
	 * @param release the release that publishes it
	 * @throws RefusedChange if the record as it stands does not allow the change
	 */
	void apply(C change, ReleaseNumber release);

	/**
	 * Applies changes that follow each other, as many as are in memory at a time. Each is
	 * of another subject.
	 * @param changes the changes, in order
	 * @param release the release that publishes them
	 * @throws RefusedChange if the record as it stands does not allow one of them
	 */
	default void applyAll(List<C> changes, ReleaseNumber release) {
		changes.forEach((change) -> apply(change, release));
	}

	/**
	 * Takes off the record what a change recorded: closes the row that stands, which the
	 * releases before still read. Runs inside the one transaction of the release.
	 * @param standing the change that stands on its subject
	 * @param release the release that withdraws it
	 * @throws RefusedChange if no row stands
	 */
	void withdraw(C standing, ReleaseNumber release);

	/**
	 * Takes off the record what changes recorded, as many as are in memory at a time.
	 * @param standing the changes, each of another subject
	 * @param release the release that withdraws them
	 * @throws RefusedChange if no row stands for one of them
	 */
	default void withdrawAll(List<C> standing, ReleaseNumber release) {
		standing.forEach((change) -> withdraw(change, release));
	}

}
