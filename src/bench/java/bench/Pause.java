package bench;

/** Waits between two looks at something. */
final class Pause {

	private Pause() {
	}

	static void milliseconds(int milliseconds) {
		try {
			Thread.sleep(milliseconds);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new NotMeasured("interrupted");
		}
	}

}
