package bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What the rounds gave.
 *
 * @param unit of the numbers
 * @param rounds one number each
 */
record Samples(String unit, List<Double> rounds) {

	static Samples of(String unit, DoubleStream rounds) {
		return new Samples(unit, rounds.boxed().toList());
	}

	/** Measures in rounds. */
	static Samples measure(String unit, int rounds, DoubleSupplier measurement) {
		return of(unit, IntStream.range(0, rounds).mapToDouble((round) -> measurement.getAsDouble()));
	}

	double median() {
		return quantile(this.rounds.stream().mapToDouble(Double::doubleValue).toArray(), 0.5);
	}

	double least() {
		return this.rounds.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
	}

	double most() {
		return this.rounds.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
	}

	/** The number that a share of all numbers does not exceed. */
	static double quantile(double[] numbers, double share) {
		double[] sorted = numbers.clone();
		Arrays.sort(sorted);
		if (share == 0.5) {
			return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
		}
		return sorted[Math.clamp((long) Math.ceil(share * sorted.length) - 1, 0, sorted.length - 1)];
	}

	@Override
	public String toString() {
		return digits(least()) + " / " + digits(median()) + " / " + digits(most()) + " " + this.unit;
	}

	/** Three digits that count, or all before the point. */
	static String digits(double number) {
		int decimals = (Math.abs(number) >= 100) ? 0 : (Math.abs(number) >= 10) ? 1 : (Math.abs(number) >= 1) ? 2 : 3;
		return String.format(Locale.ROOT, "%." + decimals + "f", number);
	}

}
