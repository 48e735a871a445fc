package ca.armsexports.tracker.ingest.format.xlsx;

/**
 * A text put together from its runs. What is set higher than the line, as the number of a
 * footnote is, goes into square brackets, so that it never becomes a digit of an amount.
 */
final class RichText {

	private final StringBuilder text = new StringBuilder();

	private boolean raised;

	private boolean inRun;

	private boolean reading;

	private boolean phonetic;

	void start(String name, String value) {
		switch (name) {
			case "r" -> this.inRun = true;
			case "rPh" -> this.phonetic = true;
			case "vertAlign" -> this.raised = this.inRun && value.equals("superscript");
			case "t" -> {
				this.reading = !this.phonetic;
				if (this.raised) {
					this.text.append('[');
				}
			}
			default -> {
			}
		}
	}

	void end(String name) {
		switch (name) {
			case "r" -> {
				this.inRun = false;
				this.raised = false;
			}
			case "rPh" -> this.phonetic = false;
			case "t" -> {
				this.reading = false;
				if (this.raised) {
					this.text.append(']');
				}
			}
			default -> {
			}
		}
	}

	void add(char[] signs, int start, int length) {
		if (this.reading) {
			this.text.append(signs, start, length);
		}
	}

	int length() {
		return this.text.length();
	}

	String take() {
		String taken = this.text.toString();
		this.text.setLength(0);
		return taken;
	}

}
