package ca.armsexports.tracker.ingest;

import java.util.List;

import ca.armsexports.tracker.ingest.format.FileKind;
import ca.armsexports.tracker.ingest.format.Place;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.written.WrittenMark;
import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * What a file was understood as, on the whole. Its lines are listed apart, because they
 * are many.
 *
 * @param kind what kind of file it is
 * @param release the release that it was compared with
 * @param lines how many lines it has
 * @param counts how many statements are new, changed and the same
 * @param blocking how many problems must be mended
 * @param warnings how many problems should be known
 * @param problems the problems, those that must be mended first; at most some hundred
 * @param totals the totals that were checked; at most some hundred
 * @param marks the marks in place of numbers
 * @param names the names and texts that a person must or did decide about
 * @param newItems codes that the record does not know; they are kept and flagged
 * @param gone figures of the same source and years that the file does not state any more
 */
public record Reading(FileKind kind, ReleaseNumber release, int lines, Counts counts, int blocking, int warnings,
		List<Problem> problems, List<TotalCheck> totals, List<MarkFound> marks, List<NameFound> names,
		List<ItemCode> newItems, List<FigureId> gone) {

	/** Whether it can become a draft. */
	@JsonIgnore
	public boolean isClean() {
		return this.blocking == 0;
	}

	/**
	 * How many statements a file makes.
	 *
	 * @param fresh of which nothing is published
	 * @param changed of which something else is published
	 * @param same of which the same is published
	 */
	public record Counts(int fresh, int changed, int same) {
	}

	/**
	 * A mark in place of numbers.
	 *
	 * @param key what {@link Choices#marks()} knows it by
	 * @param kind what kind of mark it is
	 * @param text the mark as written
	 * @param count how often it stands
	 * @param first where it stands first
	 * @param meaning what it stands for: as chosen, else as proposed
	 * @param confirmed whether a person said so
	 */
	public record MarkFound(String key, WrittenMark.Kind kind, String text, int count, Place first, MarkMeaning meaning,
			boolean confirmed) {
	}

	/**
	 * A name or text that is not known by itself.
	 *
	 * @param text as printed, without marks of footnotes
	 * @param item whether it stands for an item and not for a destination
	 * @param count how often it stands
	 * @param first where it stands first
	 * @param destinations destinations it may mean
	 * @param items items it may mean
	 * @param destination the destination that was chosen
	 * @param chosenItem the item that was chosen
	 * @param leftOut whether its lines are left out
	 */
	public record NameFound(String text, boolean item, int count, Place first, List<DestinationCode> destinations,
			List<ItemCode> items, @Nullable DestinationCode destination, @Nullable ItemCode chosenItem,
			boolean leftOut) {
	}

}
