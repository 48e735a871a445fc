package ca.armsexports.tracker.source;

import ca.armsexports.tracker.shared.change.ChangeHandler;
import ca.armsexports.tracker.shared.change.RefusedChange;
import ca.armsexports.tracker.shared.ReleaseNumber;
import org.springframework.stereotype.Component;

@Component
class RecordReportEditionHandler implements ChangeHandler<RecordReportEdition> {

	private final ReportEditionRepository editions;

	RecordReportEditionHandler(ReportEditionRepository editions) {
		this.editions = editions;
	}

	@Override
	public Class<RecordReportEdition> type() {
		return RecordReportEdition.class;
	}

	@Override
	public void apply(RecordReportEdition change, ReleaseNumber release) {
		this.editions.findCurrent(change.id()).ifPresent((row) -> row.close(release));
		this.editions.flush();
		this.editions.save(new ReportEditionRow(change, release));
	}

	@Override
	public void withdraw(RecordReportEdition standing, ReleaseNumber release) {
		this.editions.findCurrent(standing.id()).orElseThrow(() -> RefusedChange.notOnRecord(standing)).close(release);
	}

}
