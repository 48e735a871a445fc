package ca.armsexports.tracker.yearlytotal;

import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.change.Change;

/**
 * Withdraws a yearly total from the record. Its earlier values stay readable in their
 * releases.
 *
 * @param figure the figure's permanent number
 */
public record WithdrawFigure(FigureId figure) implements Change {

	@Override
	public String subject() {
		return "figure " + this.figure;
	}

	@Override
	public boolean withdraws() {
		return true;
	}

}
