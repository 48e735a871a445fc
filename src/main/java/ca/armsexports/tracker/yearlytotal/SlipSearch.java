package ca.armsexports.tracker.yearlytotal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.change.Warning;
import org.jspecify.annotations.Nullable;

/** The search for slips in what a draft proposes for one destination. */
final class SlipSearch {

	/** Goods of Group 9 are goods of Group 2 too, so they are never added to them. */
	private static final int COMPLETE_SYSTEMS = 9;

	private static final String ALL_ITEMS = "all";

	private final List<Statement> proposed;

	private final Set<ItemCode> items;

	private final int thisYear;

	private final Set<FigureId> proposedFigures = new HashSet<>();

	/** What will stand when the draft is published. */
	private final List<Statement> standing = new ArrayList<>();

	/** What will count for each cell. */
	private final Map<List<Object>, Statement> counting = new HashMap<>();

	private final List<Warning> warnings = new ArrayList<>();

	/**
	 * A search.
	 * @param proposed what the draft proposes
	 * @param published what is published
	 * @param withdrawn figures that the draft withdraws
	 * @param items the items that are on the list or that the draft records
	 * @param thisYear the present year
	 */
	SlipSearch(List<Statement> proposed, List<Statement> published, Set<FigureId> withdrawn, Set<ItemCode> items,
			int thisYear) {
		this.proposed = proposed;
		this.items = items;
		this.thisYear = thisYear;
		proposed.forEach((statement) -> this.proposedFigures.add(statement.figure()));
		published.stream()
			.filter((statement) -> !withdrawn.contains(statement.figure())
					&& !this.proposedFigures.contains(statement.figure()))
			.forEach(this.standing::add);
		this.standing.addAll(proposed);
		this.standing.stream()
			.filter(Statement::preferred)
			.forEach((statement) -> this.counting.put(cell(statement.year(), statement.item()), statement));
	}

	List<Warning> find() {
		findTwice();
		for (Statement statement : this.proposed) {
			if (statement.year().value() >= this.thisYear) {
				warn(statement, "future_year", statement.year());
			}
			if (statement.item() != null && !this.items.contains(statement.item())) {
				warn(statement, "unknown_item", statement.item());
			}
			if (statement.preferred()) {
				holdAgainstNeighbours(statement);
			}
		}
		findItemsThatMissTheirTotal();
		return List.copyOf(this.warnings);
	}

	private void findTwice() {
		Map<List<Object>, Statement> seen = new HashMap<>();
		for (Statement statement : this.standing) {
			List<Object> said = new ArrayList<>(cell(statement.year(), statement.item()));
			said.add(statement.source());
			Statement other = seen.put(said, statement);
			if (other != null && this.proposedFigures.contains(statement.figure())) {
				warn(statement, "stated_twice", other.figure(), statement.source());
			}
		}
	}

	/** A pair of which both are proposed is told once, of the later year. */
	private void holdAgainstNeighbours(Statement statement) {
		Statement before = neighbour(statement, -1);
		if (before != null) {
			holdAgainst(statement, before, statement);
		}
		Statement after = neighbour(statement, 1);
		if (after != null && !this.proposedFigures.contains(after.figure())) {
			holdAgainst(statement, statement, after);
		}
	}

	private @Nullable Statement neighbour(Statement statement, int distance) {
		int year = statement.year().value() + distance;
		if (year < CalendarYear.FIRST || year > CalendarYear.LAST) {
			return null;
		}
		Statement neighbour = this.counting.get(cell(new CalendarYear(year), statement.item()));
		return (neighbour != null && neighbour.isComparableTo(statement)) ? neighbour : null;
	}

	private void holdAgainst(Statement told, Statement earlier, Statement later) {
		BigDecimal was = amount(earlier);
		BigDecimal is = amount(later);
		if (was.signum() == 0 || is.signum() == 0) {
			return;
		}
		if (Leap.isBetween(was, is)) {
			warn(told, "factor_of_ten", earlier.year(), was.toPlainString(), later.year(), is.toPlainString());
		}
		else if (was.compareTo(is) == 0) {
			warn(told, "equal_years", earlier.year(), later.year(), is.toPlainString());
		}
	}

	private void findItemsThatMissTheirTotal() {
		Set<CalendarYear> years = new TreeSet<>();
		this.proposed.forEach((statement) -> years.add(statement.year()));
		for (CalendarYear year : years) {
			Statement total = this.counting.get(cell(year, null));
			if (total == null || !isExact(total)) {
				continue;
			}
			List<Statement> parts = this.counting.values()
				.stream()
				.filter((part) -> part.year().equals(year) && part.item() != null && isAddend(year, part.item()))
				.toList();
			if (!parts.isEmpty() && parts.stream().allMatch((part) -> isExact(part) && part.isComparableTo(total))) {
				holdAgainstTotal(total, parts);
			}
		}
	}

	/**
	 * A part of an item that is stated itself, such as 2-4.a beside 2-4, is in it
	 * already.
	 */
	private boolean isAddend(CalendarYear year, ItemCode item) {
		int dot = item.value().indexOf('.');
		return item.group() != COMPLETE_SYSTEMS
				&& (dot < 0 || !this.counting.containsKey(cell(year, new ItemCode(item.value().substring(0, dot)))));
	}

	private void holdAgainstTotal(Statement total, List<Statement> parts) {
		BigDecimal sum = parts.stream().map(SlipSearch::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal missing = amount(total).subtract(sum);
		if (missing.signum() != 0) {
			warn(told(total, parts), "items_miss_total", total.year(), sum.toPlainString(),
					amount(total).toPlainString(), missing.toPlainString());
		}
	}

	/** The total if it is proposed, else the first of its items that is. */
	private Statement told(Statement total, Collection<Statement> parts) {
		return this.proposedFigures.contains(total.figure()) ? total
				: parts.stream()
					.filter((part) -> this.proposedFigures.contains(part.figure()))
					.min(Comparator.comparing(Statement::figure))
					.orElse(total);
	}

	private void warn(Statement statement, String kind, Object... found) {
		this.warnings.add(new Warning(statement.subject(), kind, Arrays.stream(found).map(Object::toString).toList()));
	}

	private static boolean isExact(Statement statement) {
		QualifiedAmount amount = statement.amount();
		return amount != null && amount.qualifier() == Qualifier.EXACT;
	}

	private static BigDecimal amount(Statement statement) {
		QualifiedAmount amount = statement.amount();
		Money money = (amount != null) ? amount.money() : null;
		return (money != null) ? money.amount() : BigDecimal.ZERO;
	}

	private static List<Object> cell(CalendarYear year, @Nullable ItemCode item) {
		return List.of(year, (item != null) ? item : ALL_ITEMS);
	}

}
