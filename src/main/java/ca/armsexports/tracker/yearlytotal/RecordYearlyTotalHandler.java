package ca.armsexports.tracker.yearlytotal;

import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.change.ChangeHandler;
import ca.armsexports.tracker.shared.change.RefusedChange;
import ca.armsexports.tracker.source.FigureKind;
import ca.armsexports.tracker.source.FigureRegister;
import org.springframework.stereotype.Component;

@Component
class RecordYearlyTotalHandler implements ChangeHandler<RecordYearlyTotal> {

	private final YearlyTotalRepository yearlyTotals;

	private final FigureRegister figures;

	RecordYearlyTotalHandler(YearlyTotalRepository yearlyTotals, FigureRegister figures) {
		this.yearlyTotals = yearlyTotals;
		this.figures = figures;
	}

	@Override
	public Class<RecordYearlyTotal> type() {
		return RecordYearlyTotal.class;
	}

	@Override
	public void apply(RecordYearlyTotal change, ReleaseNumber release) {
		this.figures.register(change.figure(), FigureKind.YEARLY_TOTAL);
		this.yearlyTotals.findCurrent(change.figure().value()).ifPresent((row) -> {
			if (!row.isSameStatement(change)) {
				throw new RefusedChange("figure",
						"figure %s states another cell or source; give a new statement a new number"
							.formatted(change.figure()));
			}
			row.close(release);
		});
		this.yearlyTotals.flush();
		requireOnlyPreferred(change);
		this.yearlyTotals.save(new YearlyTotalRow(change, release));
	}

	private void requireOnlyPreferred(RecordYearlyTotal change) {
		if (change.preferredReason() != null) {
			this.yearlyTotals.findPreferred(change.destination(), change.year(), change.item()).ifPresent((row) -> {
				throw new RefusedChange("preferredReason", "figure %s counts for this cell; take that from it first"
					.formatted(row.toYearlyTotal().figure()));
			});
		}
	}

}
