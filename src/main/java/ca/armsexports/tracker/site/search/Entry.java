package ca.armsexports.tracker.site.search;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Something that can be found.
 *
 * @param <T> what it is
 * @param thing the thing
 * @param words the words it is found by, folded
 * @param codes codes it is found by, only when written in full
 */
record Entry<T>(T thing, Set<String> words, Set<String> codes) {

	private static final int NO_MATCH = 100;

	private static final int BEGINNING = 1;

	private static final int SLIP = 3;

	static <T> Entry<T> of(T thing, Collection<String> codes, @Nullable String... texts) {
		return new Entry<>(thing,
				Stream.of(texts)
					.flatMap(Stream::ofNullable)
					.flatMap((text) -> Words.of(text).stream())
					.collect(Collectors.toUnmodifiableSet()),
				codes.stream().map((code) -> code.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet()));
	}

	/**
	 * How well it fits, 0 being best; empty unless every word fits.
	 * @param asked the words that were asked for
	 */
	OptionalInt rank(List<String> asked) {
		int sum = 0;
		for (String word : asked) {
			int rank = rank(word);
			if (rank == NO_MATCH) {
				return OptionalInt.empty();
			}
			sum += rank;
		}
		return OptionalInt.of(sum);
	}

	/**
	 * How well it fits if some words do; words that do not fit count against it.
	 * @param asked the words that were asked for
	 */
	OptionalInt rankAny(List<String> asked) {
		List<Integer> ranks = asked.stream().filter((word) -> word.length() > 2).map(this::rank).toList();
		return ranks.stream().allMatch((rank) -> rank == NO_MATCH) ? OptionalInt.empty()
				: OptionalInt.of(ranks.stream().mapToInt(Integer::intValue).sum());
	}

	private int rank(String asked) {
		if (this.codes.contains(asked) || this.words.contains(asked)) {
			return 0;
		}
		int best = NO_MATCH;
		for (String word : this.words) {
			best = Math.min(best, rank(asked, word));
		}
		return best;
	}

	private static int rank(String asked, String word) {
		if (asked.length() > 1 && word.startsWith(asked)) {
			return BEGINNING;
		}
		int allowed = allowedSlips(asked);
		if (allowed == 0 || Math.abs(asked.length() - word.length()) > allowed) {
			return NO_MATCH;
		}
		int distance = Words.distance(asked, word);
		return (distance <= allowed) ? SLIP + distance : NO_MATCH;
	}

	private static int allowedSlips(String asked) {
		if (asked.length() < 4 || asked.chars().anyMatch(Character::isDigit)) {
			return 0;
		}
		return (asked.length() < 8) ? 1 : 2;
	}

}
