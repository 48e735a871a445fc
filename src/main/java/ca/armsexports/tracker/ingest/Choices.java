package ca.armsexports.tracker.ingest;

import java.util.Map;
import java.util.Set;

import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.ItemCode;

/**
 * What a person decided about names, codes and marks of a file. Keys are texts as they
 * are printed, without marks of footnotes.
 *
 * @param destinations names and the destinations that they mean
 * @param items texts and the items that they mean, dates that were codes among them
 * @param leftOut texts in the column of destinations whose lines are not read
 * @param marks marks, by their key, and what they stand for
 * @param preferEdition whether these figures shall count where another source's count now
 */
public record Choices(Map<String, DestinationCode> destinations, Map<String, ItemCode> items, Set<String> leftOut,
		Map<String, MarkMeaning> marks, boolean preferEdition) {

	/** Nothing was decided yet. */
	public static final Choices NONE = new Choices(Map.of(), Map.of(), Set.of(), Map.of(), false);

	/** Choices that nobody changes any more. */
	public Choices {
		destinations = Map.copyOf(destinations);
		items = Map.copyOf(items);
		leftOut = Set.copyOf(leftOut);
		marks = Map.copyOf(marks);
	}

}
