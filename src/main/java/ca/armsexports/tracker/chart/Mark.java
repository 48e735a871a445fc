package ca.armsexports.tracker.chart;

import java.net.URI;

import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.QualifiedAmount;
import org.jspecify.annotations.Nullable;

/** What stands in a slot: an amount as a bar, or the state of a cell without one. */
public sealed interface Mark {

	/**
	 * The whole in a sentence, for readers who listen and for the tooltip:
	 * {@code 2019: 734,960.49 Canadian dollars}.
	 */
	String words();

	/** The address of the proof card, if there is one. */
	@Nullable URI proof();

	/**
	 * A bar.
	 *
	 * @param extent its length, and how the true value stands to it
	 * @param hue its colour
	 * @param label the amount in words
	 * @param words the whole in a sentence
	 * @param proof the address of the proof card, if there is one
	 */
	record Bar(Extent extent, Hue hue, BarLabel label, String words, @Nullable URI proof) implements Mark {

		/**
		 * @throws IllegalArgumentException if the address of the proof card is not one of
		 * a page
		 */
		public Bar {
			ProofAddress.require(proof);
		}

		/**
		 * A bar as long as an amount.
		 * @param amount the amount
		 * @param hue its colour
		 * @param label the amount in words
		 * @param words the whole in a sentence
		 * @param proof the address of the proof card, if there is one
		 */
		public Bar(QualifiedAmount amount, Hue hue, BarLabel label, String words, @Nullable URI proof) {
			this(Extent.of(amount), hue, label, words, proof);
		}

		boolean isPart() {
			return !this.label.part().isEmpty();
		}

	}

	/**
	 * The mark of a state. Nothing that is not a reported amount ever has a length.
	 *
	 * @param state the state
	 * @param label words to print beside the mark, such as {@code not listed} or
	 * {@code 0}; may be empty
	 * @param words the whole in a sentence
	 * @param proof the address of the proof card, if there is one
	 */
	record State(CellState state, String label, String words, @Nullable URI proof) implements Mark {

		/**
		 * @throws IllegalArgumentException if the state is {@code REPORTED}, which takes
		 * an amount, or the address of the proof card is not one of a page
		 */
		public State {
			if (state == CellState.REPORTED) {
				throw new IllegalArgumentException("a reported amount is drawn as a bar");
			}
			ProofAddress.require(proof);
		}

		boolean isGap() {
			return this.state == CellState.NOT_ENTERED || this.state == CellState.REPORT_NOT_PUBLISHED;
		}

	}

}
