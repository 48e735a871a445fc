package ca.armsexports.tracker.shared.change;

import ca.armsexports.tracker.shared.FigureId;

/**
 * Withdraws a figure from the record: a yearly total, a count of permits or one of goods.
 *
 * @param figure the figure's permanent number
 */
public record WithdrawFigure(FigureId figure) implements Withdrawal {

	static final String KIND = "figure ";

	@Override
	public String subject() {
		return KIND + this.figure;
	}

}
