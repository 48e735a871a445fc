package ca.armsexports.tracker.permit;

import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.change.ChangeHandler;
import ca.armsexports.tracker.shared.change.RefusedChange;
import ca.armsexports.tracker.source.FigureKind;
import ca.armsexports.tracker.source.FigureRegister;
import org.springframework.stereotype.Component;

@Component
class RecordPermitHandler implements ChangeHandler<RecordPermit> {

	private final FigureRegister figures;

	private final PermitRepository permits;

	RecordPermitHandler(FigureRegister figures, PermitRepository permits) {
		this.figures = figures;
		this.permits = permits;
	}

	@Override
	public Class<RecordPermit> type() {
		return RecordPermit.class;
	}

	@Override
	public void apply(RecordPermit change, ReleaseNumber release) {
		this.figures.register(change.figure(), FigureKind.PERMIT);
		this.permits.register(change.id().value());
		this.permits.listCurrent(change.id().value(), change.figure().value()).forEach((row) -> {
			if (!row.isSamePermit(change)) {
				throw new RefusedChange("figure", "a permit keeps its figure, and no other permit has it");
			}
			row.close(release);
		});
		// Hibernate inserts before it updates, and only one row may be current.
		this.permits.flush();
		this.permits.save(new PermitRow(change, release));
	}

	@Override
	public void withdraw(RecordPermit standing, ReleaseNumber release) {
		this.permits.findCurrent(standing.id().value())
			.orElseThrow(() -> RefusedChange.notOnRecord(standing))
			.close(release);
	}

}
