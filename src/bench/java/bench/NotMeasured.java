package bench;

/** Why something could not be measured, in words for the table. */
final class NotMeasured extends RuntimeException {

	private static final long serialVersionUID = 1L;

	NotMeasured(String reason) {
		super(reason);
	}

}
