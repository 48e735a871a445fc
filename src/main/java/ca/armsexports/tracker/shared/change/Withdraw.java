package ca.armsexports.tracker.shared.change;

/**
 * Withdraws from the record what is no figure: a permit, an event, a document.
 *
 * @param subject what is withdrawn, as the change that recorded it names it
 */
public record Withdraw(String subject) implements Withdrawal {

	/**
	 * @throws RefusedChange if the subject is a figure, which {@link WithdrawFigure}
	 * withdraws, or none
	 */
	public Withdraw {
		if (subject.isBlank() || subject.startsWith(WithdrawFigure.KIND)) {
			throw new RefusedChange("subject", "name what is no figure, such as event pe-2022-12-protests");
		}
	}

}
