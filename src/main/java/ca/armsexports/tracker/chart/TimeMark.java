package ca.armsexports.tracker.chart;

import java.net.URI;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Something in time beside the exports: a permit's validity, a count of goods, an event.
 *
 * @param when when it was
 * @param doubts which of its dates no source states
 * @param label what it is, in few words
 * @param detail its dates or what else fits below, in small type; may be empty
 * @param words the whole in a sentence, for readers who listen and for the tooltip
 * @param proof the address that it leads to, if there is one
 */
public record TimeMark(Stretch when, Set<Doubt> doubts, String label, String detail, String words,
		@Nullable URI proof) {

	/**
	 * @throws IllegalArgumentException if it has no label, or leads to no page
	 */
	public TimeMark {
		doubts = Set.copyOf(doubts);
		if (label.isBlank()) {
			throw new IllegalArgumentException("a mark without its words");
		}
		ProofAddress.require(proof);
	}

	/** A date that is drawn hatched. */
	public enum Doubt {

		/** That which came before the start has a date that is withheld. */
		BEFORE_WITHHELD,
		/** The end was derived and is no statement of a source. */
		END_DERIVED

	}

}
