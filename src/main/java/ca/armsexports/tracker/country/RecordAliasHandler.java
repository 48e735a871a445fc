package ca.armsexports.tracker.country;

import java.util.Optional;

import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.change.ChangeHandler;
import ca.armsexports.tracker.shared.change.RefusedChange;
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
		findStanding(change).ifPresent((row) -> row.close(release));
		this.aliases.flush();
		this.aliases.save(new AliasRow(change, release));
	}

	@Override
	public void withdraw(RecordAlias standing, ReleaseNumber release) {
		findStanding(standing).orElseThrow(() -> RefusedChange.notOnRecord(standing)).close(release);
	}

	/** However it was spelled when it was recorded: the subject is the same. */
	private Optional<AliasRow> findStanding(RecordAlias change) {
		return this.aliases.listCurrent(change.language())
			.stream()
			.filter((row) -> DestinationNames.plain(row.toName().name()).equals(DestinationNames.plain(change.alias())))
			.findAny();
	}

}
