package ca.armsexports.tracker.source;

import ca.armsexports.tracker.shared.change.ChangeHandler;
import ca.armsexports.tracker.shared.change.RefusedChange;
import ca.armsexports.tracker.shared.ReleaseNumber;
import org.springframework.stereotype.Component;

@Component
class RecordSourceHandler implements ChangeHandler<RecordSource> {

	private final SourceRepository sources;

	RecordSourceHandler(SourceRepository sources) {
		this.sources = sources;
	}

	@Override
	public Class<RecordSource> type() {
		return RecordSource.class;
	}

	@Override
	public void apply(RecordSource change, ReleaseNumber release) {
		this.sources.register(change.id().value());
		this.sources.findCurrent(change.id().value()).ifPresent((row) -> row.close(release));
		this.sources.flush();
		this.sources.save(new SourceRow(change, release));
	}

	@Override
	public void withdraw(RecordSource standing, ReleaseNumber release) {
		this.sources.findCurrent(standing.id().value())
			.orElseThrow(() -> RefusedChange.notOnRecord(standing))
			.close(release);
	}

}
