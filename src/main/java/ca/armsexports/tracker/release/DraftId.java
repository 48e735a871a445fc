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

	/**
	 * The number that a person wrote in an address.
	 * @param text one to eighteen digits
	 * @throws IllegalArgumentException if the text is no draft's number
	 */
	public static DraftId valueOf(String text) {
		if (!text.matches("[1-9][0-9]{0,17}")) {
			throw new IllegalArgumentException("a draft's number such as 16");
		}
		return new DraftId(Long.parseLong(text));
	}

	@Override
	public String toString() {
		return Long.toString(this.value);
	}

}
