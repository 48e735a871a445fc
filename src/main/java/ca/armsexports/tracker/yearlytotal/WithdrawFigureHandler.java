package ca.armsexports.tracker.yearlytotal;

import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.change.ChangeHandler;
import ca.armsexports.tracker.shared.change.RefusedChange;
import org.springframework.stereotype.Component;

@Component
class WithdrawFigureHandler implements ChangeHandler<WithdrawFigure> {

	private final YearlyTotalRepository yearlyTotals;

	WithdrawFigureHandler(YearlyTotalRepository yearlyTotals) {
		this.yearlyTotals = yearlyTotals;
	}

	@Override
	public Class<WithdrawFigure> type() {
		return WithdrawFigure.class;
	}

	@Override
	public void apply(WithdrawFigure change, ReleaseNumber release) {
		this.yearlyTotals.findCurrent(change.figure().value())
			.orElseThrow(() -> new RefusedChange("figure", "figure %s is not on record".formatted(change.figure())))
			.close(release);
	}

}
