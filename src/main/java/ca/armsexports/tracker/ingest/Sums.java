package ca.armsexports.tracker.ingest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.ingest.TotalCheck.Outcome;
import ca.armsexports.tracker.ingest.format.Place;

/**
 * Adds up a table column by column, to hold printed totals against: since the last total,
 * since the page or sheet began, and since the table did.
 */
final class Sums {

	private final Map<Integer, Column> columns = new HashMap<>();

	/** An amount of a line. */
	void add(int column, BigDecimal amount, boolean ofGroup9) {
		Column sums = this.columns.computeIfAbsent(column, (number) -> new Column());
		for (Running sum : List.of(sums.section, sums.sheet, sums.table)) {
			sum.all = sum.all.add(amount);
			sum.withoutGroup9 = ofGroup9 ? sum.withoutGroup9 : sum.withoutGroup9.add(amount);
		}
	}

	/** The table goes on in another sheet. */
	void beginSheet() {
		this.columns.values().forEach((column) -> column.sheet = new Running());
	}

	/** A line of totals ends a section. */
	void endSection() {
		this.columns.values().forEach((column) -> column.section = new Running());
	}

	TotalCheck check(int column, BigDecimal printed, String label, Place place) {
		Column sums = this.columns.getOrDefault(column, new Column());
		List<Running> candidates = List.of(sums.section, sums.sheet, sums.table);
		for (Running sum : candidates) {
			if (isPrintedAs(sum.all, printed)) {
				return new TotalCheck(place, label, printed, sum.all, Outcome.HOLDS);
			}
		}
		for (Running sum : candidates) {
			if (isPrintedAs(sum.withoutGroup9, printed)) {
				return new TotalCheck(place, label, printed, sum.withoutGroup9, Outcome.HOLDS_WITHOUT_GROUP_9);
			}
		}
		BigDecimal nearest = candidates.stream()
			.map((sum) -> sum.all)
			.min((one, other) -> one.subtract(printed).abs().compareTo(other.subtract(printed).abs()))
			.orElse(BigDecimal.ZERO);
		return new TotalCheck(place, label, printed, nearest, Outcome.MISSES);
	}

	/** A total may be printed in dollars where its lines are printed in cents. */
	static boolean isPrintedAs(BigDecimal sum, BigDecimal printed) {
		if (sum.compareTo(printed) == 0) {
			return true;
		}
		return printed.scale() < sum.scale()
				&& (sum.setScale(printed.scale(), RoundingMode.HALF_UP).compareTo(printed) == 0
						|| sum.setScale(printed.scale(), RoundingMode.DOWN).compareTo(printed) == 0);
	}

	private static final class Column {

		private Running section = new Running();

		private Running sheet = new Running();

		private final Running table = new Running();

	}

	private static final class Running {

		private BigDecimal all = BigDecimal.ZERO;

		private BigDecimal withoutGroup9 = BigDecimal.ZERO;

	}

}
