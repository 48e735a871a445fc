package ca.armsexports.tracker.controllist;

import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.change.ChangeHandler;
import ca.armsexports.tracker.shared.change.RefusedChange;
import org.springframework.stereotype.Component;

@Component
class RecordItemGroupHandler implements ChangeHandler<RecordItemGroup> {

	private final ItemGroupRepository groups;

	RecordItemGroupHandler(ItemGroupRepository groups) {
		this.groups = groups;
	}

	@Override
	public Class<RecordItemGroup> type() {
		return RecordItemGroup.class;
	}

	@Override
	public void apply(RecordItemGroup change, ReleaseNumber release) {
		this.groups.findCurrent(change.number()).ifPresent((row) -> row.close(release));
		// Hibernate inserts before it updates, and only one row may be current.
		this.groups.flush();
		this.groups.save(new ItemGroupRow(change, release));
	}

	@Override
	public void withdraw(RecordItemGroup standing, ReleaseNumber release) {
		this.groups.findCurrent(standing.number())
			.orElseThrow(() -> RefusedChange.notOnRecord(standing))
			.close(release);
	}

}
