package ca.armsexports.tracker.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * The description of a drawing: bars on a baseline, one slot beside the other. All words
 * come ready in the reader's language.
 *
 * @param title what is drawn; says so if the scale is logarithmic
 * @param unit the unit of the scale, such as {@code Canadian dollars}
 * @param description the drawing in one or two sentences, for those who do not see it
 * @param scale linear or logarithmic
 * @param steps writes the numbers of the scale
 * @param series what each hue stands for, in a comparison; otherwise empty
 * @param slots from left to right, or from top to bottom
 * @param imprint what must be said wherever the drawing is copied to
 */
public record BarHistory(String title, String unit, String description, Scale scale, ScaleLabel steps,
		List<Series> series, List<Slot> slots, Imprint imprint) {

	/** The most slots that a drawing takes. */
	public static final int MOST_SLOTS = 300;

	/**
	 * @throws IllegalArgumentException if there are no slots, more than
	 * {@value #MOST_SLOTS}, or amounts in different currencies
	 */
	public BarHistory {
		series = List.copyOf(series);
		slots = List.copyOf(slots);
		requireDrawable(slots);
	}

	static void requireDrawable(List<Slot> slots) {
		if (slots.isEmpty() || slots.size() > MOST_SLOTS) {
			throw new IllegalArgumentException("from 1 to %d slots, not %d".formatted(MOST_SLOTS, slots.size()));
		}
		if (extents(slots).map(Extent::unit).distinct().count() > 1) {
			throw new IllegalArgumentException("amounts in different currencies share no scale");
		}
	}

	/**
	 * The same on the other scale, under a title that says so.
	 * @param otherScale the scale
	 * @param otherTitle the title
	 */
	public BarHistory on(Scale otherScale, String otherTitle) {
		return new BarHistory(otherTitle, this.unit, this.description, otherScale, this.steps, this.series, this.slots,
				this.imprint);
	}

	Stream<BigDecimal> lengths() {
		return extents(this.slots).map(Extent::length);
	}

	private static Stream<Extent> extents(List<Slot> slots) {
		return slots.stream()
			.flatMap((slot) -> slot.marks().stream())
			.filter(Mark.Bar.class::isInstance)
			.map((mark) -> ((Mark.Bar) mark).extent());
	}

}
