package ca.armsexports.tracker.release;

/**
 * The number of a draft.
 *
 * @param value from 1 upwards
 */
public record DraftId(long value) {

	/**
	 * @throws IllegalArgumentException if the number is below 1
	 */
	public DraftId {
		if (value < 1) {
			throw new IllegalArgumentException("a draft's number from 1 upwards, not " + value);
		}
	}

	@Override
	public String toString() {
		return Long.toString(this.value);
	}

}
