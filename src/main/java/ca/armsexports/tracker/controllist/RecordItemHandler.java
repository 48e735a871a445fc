package ca.armsexports.tracker.controllist;

import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.change.ChangeHandler;
import ca.armsexports.tracker.shared.change.RefusedChange;
import org.springframework.stereotype.Component;

@Component
class RecordItemHandler implements ChangeHandler<RecordItem> {

	private final ItemRepository items;

	RecordItemHandler(ItemRepository items) {
		this.items = items;
	}

	@Override
	public Class<RecordItem> type() {
		return RecordItem.class;
	}

	@Override
	public void apply(RecordItem change, ReleaseNumber release) {
		this.items.register(change.code().value());
		this.items.findCurrent(change.code().value()).ifPresent((row) -> row.close(release));
		// Hibernate inserts before it updates, and only one row may be current.
		this.items.flush();
		this.items.save(new ItemRow(change, release));
	}

	@Override
	public void withdraw(RecordItem standing, ReleaseNumber release) {
		this.items.findCurrent(standing.code().value())
			.orElseThrow(() -> RefusedChange.notOnRecord(standing))
			.close(release);
	}

}
