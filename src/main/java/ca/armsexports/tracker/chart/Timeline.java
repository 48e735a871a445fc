package ca.armsexports.tracker.chart;

import java.time.LocalDate;
import java.util.List;

import ca.armsexports.tracker.shared.CalendarYear;
import org.jspecify.annotations.Nullable;

/**
 * The description of a drawing on one axis of time: exports by calendar year, and lanes
 * of what else has a date. All words come ready in the reader's language; what has no
 * date is not drawn.
 *
 * @param title what is drawn
 * @param description the drawing in one or two sentences, for those who do not see it
 * @param first the first calendar year of the axis
 * @param last the last calendar year of the axis
 * @param exports the lane of exports, if it is drawn
 * @param lanes the other lanes, from top to bottom
 * @param today the day to which the drawing is true
 * @param remarks what must be said below the lanes
 * @param small whether it stands beside other things and leaves details away
 * @param imprint what must be said wherever the drawing is copied to
 */
public record Timeline(String title, String description, CalendarYear first, CalendarYear last,
		@Nullable Exports exports, List<Lane> lanes, Today today, List<String> remarks, boolean small,
		Imprint imprint) {

	/**
	 * @throws IllegalArgumentException if the years are in the wrong order, the lane of
	 * exports has not one slot for each of them, or a mark lies outside of them
	 */
	public Timeline {
		lanes = List.copyOf(lanes);
		remarks = List.copyOf(remarks);
		int years = last.value() - first.value() + 1;
		if (years < 1) {
			throw new IllegalArgumentException("from %s to %s".formatted(first, last));
		}
		if (exports != null && exports.years().size() != years) {
			throw new IllegalArgumentException("%d slots for %d years".formatted(exports.years().size(), years));
		}
		lanes.stream().flatMap((lane) -> lane.marks().stream()).forEach((mark) -> {
			if (mark.when().earliest().getYear() < first.value() || mark.when().latest().getYear() > last.value()) {
				throw new IllegalArgumentException("outside of the years: " + mark.words());
			}
		});
	}

	int years() {
		return this.last.value() - this.first.value() + 1;
	}

	/**
	 * Exports by calendar year.
	 *
	 * @param heading names the lane and its unit, and says so if the scale is logarithmic
	 * @param scale linear or logarithmic
	 * @param steps writes the numbers of the scale
	 * @param years one slot for each year, in order
	 */
	public record Exports(String heading, Scale scale, ScaleLabel steps, List<Slot> years) {

		/** Holds its own list. */
		public Exports {
			years = List.copyOf(years);
		}

	}

	/**
	 * Things of one form.
	 *
	 * @param heading names the lane
	 * @param form how they are drawn
	 * @param marks in order of time
	 */
	public record Lane(String heading, Form form, List<TimeMark> marks) {

		/** Holds its own list. */
		public Lane {
			marks = List.copyOf(marks);
		}

	}

	/**
	 * The day to which the drawing is true.
	 *
	 * @param day the day
	 * @param label the day in words
	 */
	public record Today(LocalDate day, String label) {
	}

	/** How the things of a lane are drawn. */
	public enum Form {

		/** A solid slate bar: a permit is valid. */
		VALIDITY,
		/** A bracket in ink over the years that a count of goods speaks of. */
		COUNT,
		/** An ochre tick or band, the only form that is also seen behind the others. */
		EVENT

	}

}
