package ca.armsexports.tracker.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The scale along the bars: from an amount to a share of the whole length, and its round
 * steps.
 */
final class Axis {

	private final Scale scale;

	private final List<BigDecimal> steps;

	private Axis(Scale scale, List<BigDecimal> steps) {
		this.scale = scale;
		this.steps = steps.stream().map(Axis::plain).toList();
	}

	/**
	 * A scale on which the amounts fit.
	 * @param scale linear or logarithmic
	 * @param amounts the amounts of all bars
	 * @param intervals into how many steps a linear scale is divided at most
	 */
	static Axis of(Scale scale, List<BigDecimal> amounts, int intervals) {
		List<BigDecimal> positive = amounts.stream().filter((amount) -> amount.signum() > 0).sorted().toList();
		if (positive.isEmpty()) {
			return new Axis(scale, List.of());
		}
		BigDecimal smallest = positive.getFirst();
		BigDecimal largest = positive.getLast();
		return new Axis(scale, (scale == Scale.LINEAR) ? linear(largest, intervals) : decades(smallest, largest));
	}

	private static List<BigDecimal> linear(BigDecimal largest, int intervals) {
		BigDecimal step = step(largest, intervals);
		List<BigDecimal> steps = new ArrayList<>(List.of(BigDecimal.ZERO));
		while (steps.getLast().compareTo(largest) < 0) {
			steps.add(steps.getLast().add(step));
		}
		return steps;
	}

	private static BigDecimal step(BigDecimal largest, int intervals) {
		BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(exponent(largest) - 2);
		while (true) {
			for (int factor : new int[] { 1, 2, 5 }) {
				BigDecimal step = power.multiply(BigDecimal.valueOf(factor));
				if (step.multiply(BigDecimal.valueOf(intervals)).compareTo(largest) >= 0) {
					return step;
				}
			}
			power = power.scaleByPowerOfTen(1);
		}
	}

	/**
	 * Powers of ten, the first below half of the smallest amount, so that no bar shrinks
	 * to nothing.
	 */
	private static List<BigDecimal> decades(BigDecimal smallest, BigDecimal largest) {
		BigDecimal first = BigDecimal.ONE.scaleByPowerOfTen(exponent(smallest));
		if (first.multiply(BigDecimal.TWO).compareTo(smallest) > 0) {
			first = first.scaleByPowerOfTen(-1);
		}
		List<BigDecimal> steps = new ArrayList<>(List.of(first));
		while (steps.getLast().compareTo(largest) < 0) {
			steps.add(steps.getLast().scaleByPowerOfTen(1));
		}
		return steps;
	}

	/** The same number with its zeros written out and none behind the point. */
	private static BigDecimal plain(BigDecimal step) {
		BigDecimal stripped = step.stripTrailingZeros();
		return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
	}

	/** The power of ten of the first digit. */
	private static int exponent(BigDecimal amount) {
		return amount.precision() - amount.scale() - 1;
	}

	/**
	 * The round amounts at which a thin line stands, the first on the baseline; none if
	 * nothing is drawn to scale.
	 */
	List<BigDecimal> steps() {
		return this.steps;
	}

	/**
	 * The length of a bar.
	 * @param amount zero or more
	 * @return 0 on the baseline, 1 at the last step
	 */
	double share(BigDecimal amount) {
		if (this.steps.isEmpty() || amount.signum() <= 0) {
			return 0;
		}
		double first = this.steps.getFirst().doubleValue();
		double last = this.steps.getLast().doubleValue();
		if (this.scale == Scale.LINEAR) {
			return amount.doubleValue() / last;
		}
		return Math.max(0, Math.log10(amount.doubleValue() / first) / Math.log10(last / first));
	}

}
