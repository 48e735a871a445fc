package ca.armsexports.tracker.permit;

import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.change.ChangeHandler;
import ca.armsexports.tracker.shared.change.RefusedChange;
import ca.armsexports.tracker.source.FigureKind;
import ca.armsexports.tracker.source.FigureRegister;
import org.springframework.stereotype.Component;

@Component
class RecordPermitCountHandler implements ChangeHandler<RecordPermitCount> {

	private final FigureRegister figures;

	private final PermitCountRepository counts;

	RecordPermitCountHandler(FigureRegister figures, PermitCountRepository counts) {
		this.figures = figures;
		this.counts = counts;
	}

	@Override
	public Class<RecordPermitCount> type() {
		return RecordPermitCount.class;
	}

	@Override
	public void apply(RecordPermitCount change, ReleaseNumber release) {
		this.figures.register(change.figure(), FigureKind.PERMIT_COUNT);
		this.counts.findCurrent(change.figure().value()).ifPresent((row) -> {
			if (!row.isSameStatement(change)) {
				throw new RefusedChange("figure",
						"figure %s counts something else or by another source; give a new statement a new number"
							.formatted(change.figure()));
			}
			row.close(release);
		});
		// Hibernate inserts before it updates, and only one row may be current.
		this.counts.flush();
		this.counts.save(new PermitCountRow(change, release));
	}

	@Override
	public void withdraw(RecordPermitCount standing, ReleaseNumber release) {
		this.counts.findCurrent(standing.figure().value())
			.orElseThrow(() -> RefusedChange.notOnRecord(standing))
			.close(release);
	}

}
