package ca.armsexports.tracker.release;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a verification of the whole record found.
 *
 * @param releases how many releases were recomputed
 * @param changes how many lines their change lists have
 * @param entries how many entries of the journal were recomputed
 * @param rows how many published rows were held against the change lists
 * @param covered the types of changes whose rows were
 * @param notCovered the types of changes whose rows were not
 * @param head the head of the ledger; none if there is no release
 * @param journalHead the head of the journal; none if nobody has done anything
 * @param problems a sentence for each thing that does not hold
 */
public record VerificationReport(int releases, long changes, long entries, long rows, List<String> covered,
		List<String> notCovered, @Nullable KnownHead head, @Nullable KnownHead journalHead, List<String> problems) {

	/** Whether everything holds. */
	public boolean holds() {
		return this.problems.isEmpty();
	}

}
