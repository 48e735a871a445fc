package ca.armsexports.tracker.yearlytotal;

import java.util.List;
import java.util.function.Consumer;

import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.shared.change.RecordedRow;
import ca.armsexports.tracker.shared.change.RecordedRows;
import jakarta.persistence.EntityManager;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Reads yearly totals back as the changes that recorded them, part by part. */
@Component
class YearlyTotalRows implements RecordedRows {

	private static final int PART = 1000;

	private final YearlyTotalRepository yearlyTotals;

	private final EntityManager entityManager;

	YearlyTotalRows(YearlyTotalRepository yearlyTotals, EntityManager entityManager) {
		this.yearlyTotals = yearlyTotals;
		this.entityManager = entityManager;
	}

	@Override
	public Class<? extends Change> type() {
		return RecordYearlyTotal.class;
	}

	@Override
	public void readRows(Consumer<RecordedRow> reader) {
		YearlyTotalRow.Key last = new YearlyTotalRow.Key(0, 0);
		List<YearlyTotalRow> part;
		do {
			part = this.yearlyTotals.listAfter(last.figure(), last.sinceRelease(), Limit.of(PART));
			part.forEach((row) -> reader.accept(row.toRecordedRow()));
			last = part.isEmpty() ? last : part.getLast().getId();
			this.entityManager.clear();
		}
		while (part.size() == PART);
	}

}
