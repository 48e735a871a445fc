package ca.armsexports.tracker.yearlytotal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.change.ChangeHandler;
import ca.armsexports.tracker.shared.change.RefusedChange;
import ca.armsexports.tracker.source.FigureKind;
import ca.armsexports.tracker.source.FigureRegister;
import org.springframework.stereotype.Component;

@Component
class RecordYearlyTotalHandler implements ChangeHandler<RecordYearlyTotal> {

	private final YearlyTotalRepository yearlyTotals;

	private final FigureRegister figures;

	RecordYearlyTotalHandler(YearlyTotalRepository yearlyTotals, FigureRegister figures) {
		this.yearlyTotals = yearlyTotals;
		this.figures = figures;
	}

	@Override
	public Class<RecordYearlyTotal> type() {
		return RecordYearlyTotal.class;
	}

	@Override
	public void apply(RecordYearlyTotal change, ReleaseNumber release) {
		applyAll(List.of(change), release);
	}

	@Override
	public void applyAll(List<RecordYearlyTotal> changes, ReleaseNumber release) {
		Map<Long, RecordYearlyTotal> byFigure = new HashMap<>();
		changes.forEach((change) -> byFigure.put(change.figure().value(), change));
		this.figures.registerAll(changes.stream().map(RecordYearlyTotal::figure).toList(), FigureKind.YEARLY_TOTAL);
		for (YearlyTotalRow row : this.yearlyTotals.listCurrent(byFigure.keySet())) {
			RecordYearlyTotal change = byFigure.get(row.toYearlyTotal().figure().value());
			if (change == null || !row.isSameStatement(change)) {
				throw new RefusedChange("figure",
						"figure %s states another cell or source; give a new statement a new number"
							.formatted(row.toYearlyTotal().figure()));
			}
			row.close(release);
		}
		// Hibernate inserts before it updates, and only one row may be current.
		this.yearlyTotals.flush();
		requireOnlyPreferred(changes);
		this.yearlyTotals.saveAll(changes.stream().map((change) -> new YearlyTotalRow(change, release)).toList());
	}

	private void requireOnlyPreferred(List<RecordYearlyTotal> changes) {
		List<RecordYearlyTotal> preferred = changes.stream()
			.filter((change) -> change.preferredReason() != null)
			.toList();
		Set<List<Object>> cells = new HashSet<>();
		for (RecordYearlyTotal change : preferred) {
			if (!cells.add(Arrays.asList(change.destination(), change.year(), change.item()))) {
				throw new RefusedChange("preferredReason",
						"figure %s and another one count for the same cell; one may".formatted(change.figure()));
			}
		}
		this.yearlyTotals
			.listPreferred(preferred.stream().map((change) -> change.destination().value()).toArray(String[]::new),
					preferred.stream().map((change) -> change.year().value()).toArray(Integer[]::new),
					preferred.stream()
						.map((change) -> (change.item() != null) ? change.item().value() : null)
						.toArray(String[]::new))
			.stream()
			.findFirst()
			.ifPresent((figure) -> {
				throw new RefusedChange("preferredReason",
						"figure %d counts for this cell; take that from it first".formatted(figure));
			});
	}

	@Override
	public void withdraw(RecordYearlyTotal standing, ReleaseNumber release) {
		withdrawAll(List.of(standing), release);
	}

	@Override
	public void withdrawAll(List<RecordYearlyTotal> standing, ReleaseNumber release) {
		Map<Long, RecordYearlyTotal> byFigure = new LinkedHashMap<>();
		standing.forEach((total) -> byFigure.put(total.figure().value(), total));
		for (YearlyTotalRow row : this.yearlyTotals.listCurrent(Set.copyOf(byFigure.keySet()))) {
			row.close(release);
			byFigure.remove(row.getId().figure());
		}
		byFigure.values().stream().findFirst().ifPresent((missing) -> {
			throw RefusedChange.notOnRecord(missing);
		});
	}

}
