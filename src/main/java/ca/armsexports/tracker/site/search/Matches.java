package ca.armsexports.tracker.site.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What fits, the best first.
 *
 * @param <T> what it is
 * @param all how each thing fits
 */
record Matches<T>(List<Entry.Match<T>> all) {

	private static final int MOST = 20;

	/**
	 * Looks through entries. Where something fits as written, what would fit only after a
	 * slip of the keyboard is left out; where nothing fits every word, so is what fits
	 * fewer words than another.
	 * @param entries the entries to look through
	 * @param words the words that were asked for; nothing fits if there are none
	 * @param any whether it is enough that one word fits
	 * @param order the order of entries that fit equally
	 */
	static <T> Matches<T> of(List<Entry<T>> entries, List<String> words, boolean any, Comparator<T> order) {
		if (words.isEmpty()) {
			return new Matches<>(List.of());
		}
		List<Entry.Match<T>> all = entries.stream()
			.map((entry) -> entry.match(words, any))
			.flatMap(Optional::stream)
			.toList();
		int missed = all.stream().mapToInt((match) -> match.missed().size()).min().orElse(0);
		List<Entry.Match<T>> nearest = all.stream().filter((match) -> match.missed().size() == missed).toList();
		boolean sure = nearest.stream().anyMatch((match) -> !match.slip());
		return new Matches<>(nearest.stream()
			.filter((match) -> !sure || !match.slip())
			.sorted(Comparator.<Entry.Match<T>>comparingInt(Entry.Match::rank).thenComparing(Entry.Match::thing, order))
			.limit(MOST)
			.toList());
	}

	/** Whether the best fits as written. */
	boolean isSure() {
		return !this.all.isEmpty() && !this.all.getFirst().slip();
	}

	/** Nothing, if these fit only after a slip and another is sure. */
	Matches<T> unless(boolean another) {
		return (another && !isSure()) ? new Matches<>(List.of()) : this;
	}

	/** The words that none of the things fits. */
	List<String> missed() {
		return this.all.isEmpty() ? List.of() : this.all.getFirst().missed();
	}

	List<T> things() {
		return this.all.stream().map(Entry.Match::thing).toList();
	}

}
