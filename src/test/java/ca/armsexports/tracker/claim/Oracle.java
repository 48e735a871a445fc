package ca.armsexports.tracker.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import ca.armsexports.tracker.shared.Qualifier;

/**
 * A slow judge of claims: it tries amount after amount. Amounts are whole steps, of which
 * {@value #STEPS} make the smallest unit, so that an end that does not belong to a range
 * is one step short of it, and eight addends are not half a unit short.
 */
final class Oracle {

	private static final int STEPS = 20;

	/** Far above all that is quoted, and eight times as much is still a whole number. */
	private static final int SKY = 5_000_000;

	private Oracle() {
	}

	static Verdict judge(RandomClaim claim) {
		if (claim.from() >= 0) {
			return judge(claim, claim.from(), claim.to());
		}
		int years = claim.cells().getFirst().size();
		Set<Integer> fitting = new TreeSet<>();
		List<Verdict> verdicts = new ArrayList<>();
		boolean unknown = false;
		for (int from = 0; from < years; from++) {
			for (int to = from; to < years; to++) {
				boolean gap = hasGap(claim, from, to);
				unknown |= gap;
				Verdict verdict = judge(claim, from, to);
				if (!gap && verdict != Verdict.CONTRADICTED) {
					fitting.add(from * years + to);
					verdicts.add(verdict);
				}
			}
		}
		if (fitting.size() > 1) {
			return Verdict.AMBIGUOUS;
		}
		if (fitting.size() == 1) {
			return verdicts.getFirst();
		}
		return unknown ? Verdict.CANNOT_BE_CHECKED : Verdict.CONTRADICTED;
	}

	private static boolean hasGap(RandomClaim claim, int from, int to) {
		return claim.cells()
			.stream()
			.flatMap((row) -> row.subList(from, to + 1).stream())
			.anyMatch((cell) -> cell.kind() == RandomClaim.Kind.MISSING || cell.kind() == RandomClaim.Kind.NAMED);
	}

	private static Verdict judge(RandomClaim claim, int from, int to) {
		int least = 0;
		int most = 0;
		for (List<RandomClaim.Cell> row : claim.cells()) {
			for (RandomClaim.Cell cell : row.subList(from, to + 1)) {
				least += least(cell);
				most = Math.min(most + most(cell), SKY * STEPS);
			}
		}
		boolean gap = hasGap(claim, from, to);
		if (gap) {
			most = SKY * STEPS;
		}
		// Two units above the quote all amounts are alike.
		most = Math.min(most, Math.max(least, (claim.amount() + 2 * claim.unit()) * STEPS));
		boolean all = true;
		boolean some = false;
		boolean equal = true;
		boolean rounds = true;
		boolean truncates = true;
		for (int value = least; value <= most; value++) {
			boolean fits = fits(claim, value);
			all &= fits;
			some |= fits;
			equal &= value == claim.amount() * STEPS;
			rounds &= round(value, claim.unit()) == claim.amount();
			truncates &= truncate(value, claim.unit()) == claim.amount();
			if (some && !all) {
				break;
			}
		}
		if (!some) {
			return Verdict.CONTRADICTED;
		}
		if (gap) {
			return Verdict.CANNOT_BE_CHECKED;
		}
		if (!all) {
			return Verdict.NOT_CONTRADICTED;
		}
		if (claim.qualifier() != Qualifier.EXACT) {
			return Verdict.HOLDS;
		}
		if (equal) {
			return Verdict.EXACT;
		}
		if (rounds) {
			return Verdict.ROUNDS_TO;
		}
		return truncates ? Verdict.TRUNCATES_TO : Verdict.NOT_CONTRADICTED;
	}

	private static boolean fits(RandomClaim claim, int value) {
		int quoted = claim.amount() * STEPS;
		boolean rounds = round(value, claim.unit()) == claim.amount();
		boolean truncates = truncate(value, claim.unit()) == claim.amount();
		return switch (claim.qualifier()) {
			case EXACT, ABOUT -> rounds || truncates;
			case ROUNDED -> rounds;
			case TRUNCATED -> truncates;
			case MORE_THAN -> value > quoted;
			case AT_LEAST -> value >= quoted;
			case NEARLY -> rounds && value < quoted;
			case AT_MOST -> value <= quoted;
		};
	}

	private static int round(int value, int unit) {
		return truncate(value + unit * STEPS / 2, unit);
	}

	private static int truncate(int value, int unit) {
		return Math.floorDiv(value, unit * STEPS) * unit;
	}

	private static int least(RandomClaim.Cell cell) {
		int stated = cell.amount() * STEPS;
		int unit = cell.unit() * STEPS;
		return switch (cell.qualifier()) {
			case EXACT, TRUNCATED, AT_LEAST -> stated;
			case MORE_THAN -> stated + 1;
			case ROUNDED -> Math.max(stated - unit / 2, 0);
			case ABOUT -> Math.max(stated - unit + 1, 0);
			case NEARLY, AT_MOST -> 0;
		};
	}

	private static int most(RandomClaim.Cell cell) {
		int stated = cell.amount() * STEPS;
		int unit = cell.unit() * STEPS;
		return switch (cell.qualifier()) {
			case EXACT, AT_MOST -> stated;
			case TRUNCATED, ABOUT -> stated + unit - 1;
			case ROUNDED -> stated + unit / 2 - 1;
			case NEARLY -> Math.max(stated - 1, 0);
			case MORE_THAN, AT_LEAST -> SKY * STEPS;
		};
	}

}
