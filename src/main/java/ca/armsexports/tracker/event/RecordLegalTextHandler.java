package ca.armsexports.tracker.event;

import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.change.ChangeHandler;
import ca.armsexports.tracker.shared.change.RefusedChange;
import org.springframework.stereotype.Component;

@Component
class RecordLegalTextHandler implements ChangeHandler<RecordLegalText> {

	private final LegalTextRepository texts;

	RecordLegalTextHandler(LegalTextRepository texts) {
		this.texts = texts;
	}

	@Override
	public Class<RecordLegalText> type() {
		return RecordLegalText.class;
	}

	@Override
	public void apply(RecordLegalText change, ReleaseNumber release) {
		this.texts.findCurrent(change.id()).ifPresent((row) -> row.close(release));
		// Hibernate inserts before it updates, and only one row may be current.
		this.texts.flush();
		this.texts.save(new LegalTextRow(change, release));
	}

	@Override
	public void withdraw(RecordLegalText standing, ReleaseNumber release) {
		this.texts.findCurrent(standing.id()).orElseThrow(() -> RefusedChange.notOnRecord(standing)).close(release);
	}

}
