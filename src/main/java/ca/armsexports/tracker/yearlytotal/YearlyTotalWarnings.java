package ca.armsexports.tracker.yearlytotal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import ca.armsexports.tracker.controllist.ControlList;
import ca.armsexports.tracker.controllist.RecordItem;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.shared.change.Warning;
import ca.armsexports.tracker.shared.change.WarningFinder;
import ca.armsexports.tracker.shared.change.WithdrawFigure;
import org.springframework.stereotype.Component;

/**
 * Looks for slips of whoever types figures in: an amount more than ten times its
 * neighbour's, items that do not add up to their total, an amount that stands for another
 * year too, a cell that is stated twice by one document, an item that is not on the list,
 * a year that is not over.
 */
@Component
class YearlyTotalWarnings implements WarningFinder {

	private final PublishedStatements published;

	private final ControlList controlList;

	private final Clock clock;

	YearlyTotalWarnings(PublishedStatements published, ControlList controlList, Clock clock) {
		this.published = published;
		this.controlList = controlList;
		this.clock = clock;
	}

	@Override
	public List<Warning> findWarnings(Stream<Change> changes, ReleaseNumber current) {
		Map<DestinationCode, List<Statement>> proposed = new TreeMap<>();
		Set<FigureId> withdrawn = new HashSet<>();
		Set<ItemCode> items = new HashSet<>();
		changes.forEach((change) -> {
			switch (change) {
				case RecordYearlyTotal total ->
					proposed.computeIfAbsent(total.destination(), (destination) -> new ArrayList<>())
						.add(Statement.of(total));
				case WithdrawFigure figure -> withdrawn.add(figure.figure());
				case RecordItem item -> items.add(item.code());
				default -> {
				}
			}
		});
		this.controlList.listItems(current).forEach((item) -> items.add(item.code()));
		int thisYear = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC).getYear();
		List<Warning> warnings = new ArrayList<>();
		proposed.forEach((destination, statements) -> warnings
			.addAll(new SlipSearch(statements, this.published.list(destination), withdrawn, items, thisYear).find()));
		return warnings;
	}

}
