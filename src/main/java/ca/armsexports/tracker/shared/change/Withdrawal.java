package ca.armsexports.tracker.shared.change;

import ca.armsexports.tracker.shared.FigureId;

/**
 * Takes a subject off the record. What it said before stays readable in the releases that
 * said it. Whatever the subject is, it is withdrawn in one way: the handler of the change
 * that stands closes its row.
 */
public sealed interface Withdrawal extends Change permits Withdraw, WithdrawFigure {

	/**
	 * The change that takes a subject off the record.
	 * @param subject such as {@code figure 20} or {@code event pe-2022-12-protests}
	 */
	static Withdrawal of(String subject) {
		return subject.startsWith(WithdrawFigure.KIND)
				? new WithdrawFigure(FigureId.parse(subject.substring(WithdrawFigure.KIND.length())))
				: new Withdraw(subject);
	}

}
