package ca.armsexports.tracker.archive;

/**
 * A file that is not the whole record as it was written, or does not fit where it is to
 * be restored. Nothing was restored.
 */
public final class DamagedRecord extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * A refusal.
	 * @param place the entry of the file, or what stands in the way
	 * @param reason what is wrong there
	 */
	DamagedRecord(String place, String reason) {
		super(place + ": " + reason);
	}

}
