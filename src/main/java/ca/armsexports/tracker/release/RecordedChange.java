package ca.armsexports.tracker.release;

/**
 * One line of a change list.
 *
 * @param type the change's type, such as {@code RecordYearlyTotal}
 * @param content its canonical JSON
 */
public record RecordedChange(String type, String content) {

	/**
	 * A change of its line.
	 * @param line the line, without its end
	 * @throws IllegalArgumentException if it has no type
	 */
	public static RecordedChange read(String line) {
		int space = line.indexOf(' ');
		if (space < 1) {
			throw new IllegalArgumentException("a line begins with the type of the change");
		}
		return new RecordedChange(line.substring(0, space), line.substring(space + 1));
	}

	/** The line as it is hashed, with its end. */
	public String line() {
		return this.type + " " + this.content + "\n";
	}

}
