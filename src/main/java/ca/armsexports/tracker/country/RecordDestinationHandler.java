package ca.armsexports.tracker.country;

import ca.armsexports.tracker.shared.change.ChangeHandler;
import ca.armsexports.tracker.shared.change.RefusedChange;
import ca.armsexports.tracker.shared.ReleaseNumber;
import org.springframework.stereotype.Component;

@Component
class RecordDestinationHandler implements ChangeHandler<RecordDestination> {

	private final DestinationNameRepository names;

	RecordDestinationHandler(DestinationNameRepository names) {
		this.names = names;
	}

	@Override
	public Class<RecordDestination> type() {
		return RecordDestination.class;
	}

	@Override
	public void apply(RecordDestination change, ReleaseNumber release) {
		this.names.register(change.code().value());
		this.names.findCurrent(change.code().value()).ifPresent((row) -> row.close(release));
		this.names.flush();
		this.names.save(new DestinationNameRow(change, release));
	}

	@Override
	public void withdraw(RecordDestination standing, ReleaseNumber release) {
		this.names.findCurrent(standing.code().value())
			.orElseThrow(() -> RefusedChange.notOnRecord(standing))
			.close(release);
	}

}
