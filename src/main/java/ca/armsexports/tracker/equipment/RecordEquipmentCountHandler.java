package ca.armsexports.tracker.equipment;

import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.change.ChangeHandler;
import ca.armsexports.tracker.shared.change.RefusedChange;
import ca.armsexports.tracker.source.FigureKind;
import ca.armsexports.tracker.source.FigureRegister;
import org.springframework.stereotype.Component;

@Component
class RecordEquipmentCountHandler implements ChangeHandler<RecordEquipmentCount> {

	private final FigureRegister figures;

	private final EquipmentCountRepository counts;

	RecordEquipmentCountHandler(FigureRegister figures, EquipmentCountRepository counts) {
		this.figures = figures;
		this.counts = counts;
	}

	@Override
	public Class<RecordEquipmentCount> type() {
		return RecordEquipmentCount.class;
	}

	@Override
	public void apply(RecordEquipmentCount change, ReleaseNumber release) {
		this.figures.register(change.figure(), FigureKind.EQUIPMENT_COUNT);
		this.counts.findCurrent(change.figure().value()).ifPresent((row) -> {
			if (!row.isSameStatement(change)) {
				throw new RefusedChange("figure",
						"figure %s states another destination or source; give a new statement a new number"
							.formatted(change.figure()));
			}
			row.close(release);
		});
		// Hibernate inserts before it updates, and only one row may be current.
		this.counts.flush();
		this.counts.save(new EquipmentCountRow(change, release));
	}

	@Override
	public void withdraw(RecordEquipmentCount standing, ReleaseNumber release) {
		this.counts.findCurrent(standing.figure().value())
			.orElseThrow(() -> RefusedChange.notOnRecord(standing))
			.close(release);
	}

}
