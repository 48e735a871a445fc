package ca.armsexports.tracker.release;

/**
 * One line of a change list.
 *
 * @param type the change's type, such as {@code RecordYearlyTotal}
 * @param content its canonical JSON
 */
public record RecordedChange(String type, String content) {

	String line() {
		return this.type + " " + this.content + "\n";
	}

}
