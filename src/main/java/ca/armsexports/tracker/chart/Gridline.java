package ca.armsexports.tracker.chart;

import java.util.Comparator;
import java.util.List;

/**
 * A thin line of the scale, which stops before words and goes on behind them, so that no
 * figure is struck through.
 */
final class Gridline {

	private static final double GAP = 2;

	private Gridline() {
	}

	/** The path from left to right at a height. */
	static String across(double left, double right, double y, List<Box> words) {
		List<Box> met = words.stream()
			.filter((box) -> box.top() < y && box.bottom() > y)
			.sorted(Comparator.comparingDouble(Box::left))
			.toList();
		StringBuilder path = new StringBuilder();
		double x = left;
		for (Box box : met) {
			if (box.left() - GAP > x) {
				path.append("M%s %sH%s".formatted(SvgWriter.number(x), SvgWriter.number(y),
						SvgWriter.number(box.left() - GAP)));
			}
			x = Math.max(x, box.right() + GAP);
		}
		if (x < right) {
			path.append("M%s %sH%s".formatted(SvgWriter.number(x), SvgWriter.number(y), SvgWriter.number(right)));
		}
		return path.toString();
	}

	/** The path from top to bottom at a place. */
	static String down(double top, double bottom, double x, List<Box> words) {
		List<Box> met = words.stream()
			.filter((box) -> box.left() - GAP < x && box.right() + GAP > x)
			.sorted(Comparator.comparingDouble(Box::top))
			.toList();
		StringBuilder path = new StringBuilder();
		double y = top;
		for (Box box : met) {
			if (box.top() > y) {
				path.append(
						"M%s %sV%s".formatted(SvgWriter.number(x), SvgWriter.number(y), SvgWriter.number(box.top())));
			}
			y = Math.max(y, box.bottom());
		}
		if (y < bottom) {
			path.append("M%s %sV%s".formatted(SvgWriter.number(x), SvgWriter.number(y), SvgWriter.number(bottom)));
		}
		return path.toString();
	}

}
