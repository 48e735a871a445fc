package ca.armsexports.tracker.country;

import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.change.ChangeHandler;
import org.springframework.stereotype.Component;

@Component
class RecordAliasHandler implements ChangeHandler<RecordAlias> {

	private final AliasRepository aliases;

	RecordAliasHandler(AliasRepository aliases) {
		this.aliases = aliases;
	}

	@Override
	public Class<RecordAlias> type() {
		return RecordAlias.class;
	}

	@Override
	public void apply(RecordAlias change, ReleaseNumber release) {
		this.aliases.findCurrent(change.alias(), change.language()).ifPresent((row) -> row.close(release));
		this.aliases.flush();
		this.aliases.save(new AliasRow(change, release));
	}

}
