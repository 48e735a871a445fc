package ca.armsexports.tracker.site.search;

import ca.armsexports.tracker.shared.written.TypingErrors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
 * @param remarks words that count less than its own, folded
 * @param codes codes it is found by, only when written in full
 */
record Entry<T>(T thing, Set<String> words, Set<String> remarks, Set<String> codes) {

	private static final int EXACT = 0;

	private static final int BEGINNING = 1;

	private static final int REMARK = 2;

	private static final int SLIP = 4;

	private static final int NO_MATCH = 100;

	static <T> Entry<T> of(T thing, Collection<String> codes, @Nullable String... texts) {
		return new Entry<>(thing, fold(Stream.of(texts).flatMap(Stream::ofNullable)), Set.of(),
				codes.stream().map((code) -> code.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet()));
	}

	/** The entry, found by more words that are as good as its own. */
	Entry<T> with(Collection<String> texts) {
		return new Entry<>(this.thing, Stream.concat(this.words.stream(), fold(texts.stream()).stream())
			.collect(Collectors.toUnmodifiableSet()), this.remarks, this.codes);
	}

	/** The entry, found by words that count less too. */
	Entry<T> remarked(@Nullable String... texts) {
		return new Entry<>(this.thing, this.words, fold(Stream.of(texts).flatMap(Stream::ofNullable)), this.codes);
	}

	private static Set<String> fold(Stream<String> texts) {
		return texts.flatMap((text) -> Words.of(text).stream()).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * How the entry fits.
	 * @param asked the words that were asked for
	 * @param any whether it is enough that one word fits; short words do not count then
	 * @return empty unless it fits
	 */
	Optional<Match<T>> match(List<String> asked, boolean any) {
		List<String> counting = any ? asked.stream().filter((word) -> word.length() > 2).toList() : asked;
		int sum = 0;
		boolean slip = false;
		List<String> missed = new ArrayList<>();
		for (String word : counting) {
			int rank = rank(word);
			if (rank == NO_MATCH) {
				missed.add(word);
			}
			else {
				sum += rank;
				slip |= rank >= SLIP;
			}
		}
		boolean fits = any ? missed.size() < counting.size() : missed.isEmpty();
		return fits ? Optional.of(new Match<>(this.thing, missed, slip, sum)) : Optional.empty();
	}

	private int rank(String asked) {
		if (this.codes.contains(asked) || this.words.contains(asked)) {
			return EXACT;
		}
		if (this.remarks.contains(asked)) {
			return REMARK;
		}
		int best = NO_MATCH;
		for (String word : this.words) {
			best = Math.min(best, rank(asked, word));
		}
		for (String word : this.remarks) {
			int rank = rank(asked, word);
			best = Math.min(best, (rank == BEGINNING) ? REMARK + BEGINNING : rank);
		}
		return best;
	}

	private static int rank(String asked, String word) {
		if (asked.length() > 1 && word.startsWith(asked)) {
			return BEGINNING;
		}
		int allowed = allowedSlips(asked, word);
		if (allowed == 0 || Math.abs(asked.length() - word.length()) > allowed) {
			return NO_MATCH;
		}
		int distance = TypingErrors.between(asked, word);
		return (distance <= allowed) ? SLIP + distance : NO_MATCH;
	}

	private static int allowedSlips(String asked, String word) {
		if (asked.length() < Words.SHORT || asked.chars().anyMatch(Character::isDigit)) {
			return 0;
		}
		if (asked.length() == Words.SHORT) {
			return (word.length() == Words.SHORT + 1) ? 1 : 0;
		}
		return (asked.length() < Words.LONG) ? 1 : 2;
	}

	/**
	 * How an entry fits.
	 *
	 * @param <T> what it is
	 * @param thing the thing
	 * @param missed the words that do not fit
	 * @param slip whether a word fits only if the reader's hand slipped
	 * @param rank how well the other words fit, 0 being best
	 */
	record Match<T>(T thing, List<String> missed, boolean slip, int rank) {
	}

}
