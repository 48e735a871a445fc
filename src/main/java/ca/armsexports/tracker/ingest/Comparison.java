package ca.armsexports.tracker.ingest;

import java.util.Objects;

import ca.armsexports.tracker.ingest.Statement.Difference;
import ca.armsexports.tracker.ingest.format.Cell;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;
import org.jspecify.annotations.Nullable;

/** Holds statements of a file against what is published of the same cell and source. */
final class Comparison {

	private Comparison() {
	}

	static Statement compare(Statement statement, Published published) {
		YearlyTotal total = published.statements(statement.year()).get(statement.key());
		if (total == null) {
			return statement.compared(Difference.NEW, null, null);
		}
		return statement.compared(saysTheSame(statement, total) ? Difference.SAME : Difference.CHANGED, total.figure(),
				total.amount());
	}

	/**
	 * Whether both state the same. A report may print 2,700 in one file and 2,700.00 in
	 * another: that is no change. Of a download, the passage counts too.
	 */
	private static boolean saysTheSame(Statement statement, YearlyTotal total) {
		if (statement.state() != total.state() || !isSameAmount(statement.amount(), total.amount())) {
			return false;
		}
		return statement.told() == null || (statement.locator().equals(clean(total.citation().locator()))
				&& Objects.equals(statement.quote(), clean(total.citation().quote()))
				&& statement.told().preferred() == total.preferredReason());
	}

	private static @Nullable String clean(@Nullable String text) {
		if (text == null) {
			return null;
		}
		String clean = Cell.of(text).text();
		return clean.isEmpty() ? null : clean;
	}

	private static boolean isSameAmount(@Nullable QualifiedAmount one, @Nullable QualifiedAmount other) {
		if (one == null || other == null) {
			return one == null && other == null;
		}
		return one.qualifier() == other.qualifier() && one.money().isSameSum(other.money());
	}

}
