package ca.armsexports.tracker.shared.web;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A sentence whose figures lead to their proof: runs of text, some of them links.
 *
 * @param runs the runs in reading order
 */
public record Prose(List<Run> runs) {

	/**
	 * One run alone.
	 * @param run the run
	 */
	public static Prose of(Run run) {
		return new Prose(List.of(run));
	}

	/** The sentence without its links. */
	public String text() {
		return this.runs.stream().map(Run::text).collect(Collectors.joining());
	}

	/**
	 * A run of text.
	 *
	 * @param text the words
	 * @param address where they lead, if anywhere
	 */
	public record Run(String text, @Nullable String address) {

		/**
		 * Words that lead nowhere.
		 * @param text the words
		 */
		public static Run of(String text) {
			return new Run(text, null);
		}

	}

}
