package ca.armsexports.tracker.claim;

import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.change.ChangeHandler;
import ca.armsexports.tracker.shared.change.RefusedChange;
import org.springframework.stereotype.Component;

@Component
class RecordClaimHandler implements ChangeHandler<RecordClaim> {

	private final ClaimRepository claims;

	RecordClaimHandler(ClaimRepository claims) {
		this.claims = claims;
	}

	@Override
	public Class<RecordClaim> type() {
		return RecordClaim.class;
	}

	@Override
	public void apply(RecordClaim change, ReleaseNumber release) {
		this.claims.register(change.id().value());
		this.claims.findCurrent(change.id().value()).ifPresent((row) -> row.close(release));
		// Hibernate inserts before it updates, and only one row may be current.
		this.claims.flush();
		this.claims.save(new ClaimRow(change, release));
	}

	@Override
	public void withdraw(RecordClaim standing, ReleaseNumber release) {
		this.claims.findCurrent(standing.id().value())
			.orElseThrow(() -> RefusedChange.notOnRecord(standing))
			.close(release);
	}

}
