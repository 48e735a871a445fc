package ca.armsexports.tracker.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import ca.armsexports.tracker.shared.Qualifier;

/**
 * A claim and the record behind it, in small whole numbers: cents where the scale is 0,
 * so many powers of ten above a cent where it is larger.
 *
 * @param cells by destination and year
 * @param from the index of the first year, or -1 where no period is named
 * @param to the index of the last year
 * @param amount the quoted amount
 * @param unit the unit at which it is written
 * @param qualifier the word before it
 * @param scale powers of ten between a cent and 1
 */
record RandomClaim(List<List<Cell>> cells, int from, int to, int amount, int unit, Qualifier qualifier, int scale) {

	private static final List<Qualifier> QUALIFIERS = List.of(Qualifier.values());

	static RandomClaim of(Random random) {
		int scale = random.nextInt(3) * 4;
		int years = 1 + random.nextInt(4);
		List<List<Cell>> cells = new ArrayList<>();
		for (int destination = (random.nextInt(4) == 0) ? 2 : 1; destination > 0; destination--) {
			List<Cell> row = new ArrayList<>();
			boolean gaps = random.nextInt(3) == 0;
			for (int year = 0; year < years; year++) {
				row.add(Cell.of(random, scale, gaps));
			}
			cells.add(row);
		}
		int from = (random.nextInt(4) == 0) ? -1 : random.nextInt(years);
		int to = (from < 0) ? -1 : from + random.nextInt(years - from);
		int unit = power(random.nextInt(3));
		Qualifier qualifier = (random.nextInt(3) > 0) ? Qualifier.EXACT
				: QUALIFIERS.get(random.nextInt(QUALIFIERS.size()));
		int amount = Math.max(quoted(random, cells, from, to, unit), (scale > 0) ? unit : 0);
		return new RandomClaim(cells, from, to, amount, unitWritten(amount, unit, scale), qualifier, scale);
	}

	/** Mostly an amount near the sum, now and then any. */
	private static int quoted(Random random, List<List<Cell>> cells, int from, int to, int unit) {
		int sum = 0;
		for (List<Cell> row : cells) {
			for (int year = Math.max(from, 0); year <= Math.max(to, 0); year++) {
				sum += row.get(year).amount();
			}
		}
		int near = sum / unit * unit + (random.nextInt(4) - 1) * unit;
		return Math.max((random.nextInt(5) == 0) ? random.nextInt(300) * unit : near, 0);
	}

	/** Above a cent no decimals are written, so that zeros at the end do not count. */
	private static int unitWritten(int amount, int unit, int scale) {
		int written = (scale > 0) ? 1 : unit;
		if (scale == 0 && unit == 100) {
			written = 100;
		}
		boolean decimals = scale == 0 && unit < 100;
		if (amount > 0 && !decimals) {
			while (amount % (written * 10) == 0) {
				written *= 10;
			}
		}
		return written;
	}

	/** As somebody writes it. */
	String written() {
		BigDecimal value = BigDecimal.valueOf(this.amount, 2).scaleByPowerOfTen(this.scale);
		if (this.scale > 0) {
			return value.toBigIntegerExact().toString();
		}
		return value.setScale((this.unit >= 100) ? 0 : (this.unit == 10) ? 1 : 2).toPlainString();
	}

	static int power(int exponent) {
		return (exponent == 0) ? 1 : 10 * power(exponent - 1);
	}

	/**
	 * What stands for a destination and a year.
	 *
	 * @param kind what kind of statement
	 * @param amount the amount; 0 where none is stated
	 * @param unit the unit at which it is written
	 * @param qualifier the word before it
	 */
	record Cell(Kind kind, int amount, int unit, Qualifier qualifier) {

		static Cell of(Random random, int scale, boolean gaps) {
			int kind = random.nextInt(12);
			if (kind == 0) {
				return new Cell(Kind.NOT_LISTED, 0, 1, Qualifier.EXACT);
			}
			if (kind == 1) {
				return new Cell(Kind.NIL, 0, 1, Qualifier.EXACT);
			}
			if (gaps && kind < 5) {
				return new Cell((kind == 2) ? Kind.NAMED : Kind.MISSING, 0, 1, Qualifier.EXACT);
			}
			int unit = power(random.nextInt(3));
			int amount = Math.max(random.nextInt(500 / unit) * unit, (scale > 0) ? unit : 0);
			Qualifier qualifier = (random.nextInt(3) > 0) ? Qualifier.EXACT
					: QUALIFIERS.get(random.nextInt(QUALIFIERS.size()));
			return new Cell(Kind.STATED, amount, unitWritten(amount, unit, scale), qualifier);
		}

		String written(int scale) {
			BigDecimal value = BigDecimal.valueOf(this.amount, 2).scaleByPowerOfTen(scale);
			if (scale > 0) {
				return value.toBigIntegerExact().toString();
			}
			return value.setScale((this.unit >= 100) ? 0 : (this.unit == 10) ? 1 : 2).toPlainString();
		}

	}

	/** What kind of statement stands in a cell. */
	enum Kind {

		/** Nothing is on record. */
		MISSING,
		/** The source names it and prints no value. */
		NAMED,
		/** The list has no line for it. */
		NOT_LISTED,
		/** The list prints nil. */
		NIL,
		/** An amount. */
		STATED

	}

}
