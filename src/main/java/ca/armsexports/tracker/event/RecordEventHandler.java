package ca.armsexports.tracker.event;

import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.change.ChangeHandler;
import ca.armsexports.tracker.shared.change.RefusedChange;
import org.springframework.stereotype.Component;

@Component
class RecordEventHandler implements ChangeHandler<RecordEvent> {

	private final EventRepository events;

	RecordEventHandler(EventRepository events) {
		this.events = events;
	}

	@Override
	public Class<RecordEvent> type() {
		return RecordEvent.class;
	}

	@Override
	public void apply(RecordEvent change, ReleaseNumber release) {
		this.events.register(change.id());
		this.events.findCurrent(change.id()).ifPresent((row) -> row.close(release));
		// Hibernate inserts before it updates, and only one row may be current.
		this.events.flush();
		this.events.save(new EventRow(change, release));
	}

	@Override
	public void withdraw(RecordEvent standing, ReleaseNumber release) {
		this.events.findCurrent(standing.id()).orElseThrow(() -> RefusedChange.notOnRecord(standing)).close(release);
	}

}
