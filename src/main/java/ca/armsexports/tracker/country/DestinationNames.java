package ca.armsexports.tracker.country;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.written.DegreeWords;
import ca.armsexports.tracker.shared.written.TypingErrors;

/**
 * Finds destinations by the names that reports print: those of the Unicode CLDR in three
 * languages, other names in use, and those that were read before. Case, accents,
 * punctuation, the order of words and articles do not matter ("Korea, Republic of"); a
 * part of a name never finds it.
 */
public final class DestinationNames {

	private static final Set<String> FILLING = Set.of("a", "and", "d", "de", "del", "des", "du", "e", "el", "et", "i",
			"l", "la", "las", "le", "les", "los", "of", "the", "y");

	private final Map<String, Set<DestinationCode>> byName = new HashMap<>();

	DestinationNames(Collection<Destination> destinations, Collection<OtherName> others) {
		for (Destination destination : destinations) {
			if (destination.code().isCountry()) {
				Arrays.stream(Language.values())
					.forEach((language) -> put(destination.nameIn(language), destination.code()));
			}
		}
		others.forEach((other) -> put(other.name(), other.destination()));
	}

	private void put(String name, DestinationCode code) {
		this.byName.computeIfAbsent(key(name), (key) -> new HashSet<>()).add(code);
	}

	/**
	 * The destination of a name.
	 * @param printed the name as printed
	 * @return the destination; nothing if no name is this one, or if two have it
	 */
	public Optional<DestinationCode> find(String printed) {
		Set<DestinationCode> found = this.byName.getOrDefault(key(printed), Set.of());
		return (found.size() == 1) ? Optional.of(found.iterator().next()) : Optional.empty();
	}

	/**
	 * Destinations whose names are near, the nearest first.
	 * @param printed the name as printed
	 * @param limit how many at most
	 */
	public List<DestinationCode> suggest(String printed, int limit) {
		String asked = key(printed);
		if (asked.isEmpty() || asked.length() > 100) {
			return List.of();
		}
		Map<DestinationCode, Integer> nearest = new HashMap<>();
		this.byName.forEach((name, codes) -> {
			int distance = distance(asked, name);
			if (distance * 5 <= Math.max(asked.length(), name.length()) * 2) {
				codes.forEach((code) -> nearest.merge(code, distance, Math::min));
			}
		});
		return nearest.entrySet()
			.stream()
			.sorted(Map.Entry.<DestinationCode, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.limit(limit)
			.map(Map.Entry::getKey)
			.toList();
	}

	/**
	 * A name of which all words are in the other is near, whatever else the other says.
	 */
	private static int distance(String asked, String name) {
		List<String> askedWords = List.of(asked.split(" "));
		List<String> nameWords = List.of(name.split(" "));
		if (nameWords.containsAll(askedWords) || askedWords.containsAll(nameWords)) {
			return 1;
		}
		return (Math.abs(asked.length() - name.length()) > 12) ? Integer.MAX_VALUE / 8
				: TypingErrors.between(asked, name);
	}

	/** A name in lower case without accents and punctuation. */
	static String plain(String name) {
		return String.join(" ", words(name));
	}

	private static String key(String name) {
		List<String> words = words(name);
		List<String> telling = words.stream().filter((word) -> !FILLING.contains(word)).toList();
		return (telling.isEmpty() ? words : telling).stream()
			.sorted(Comparator.naturalOrder())
			.collect(Collectors.joining(" "));
	}

	private static List<String> words(String name) {
		String folded = DegreeWords.plain(name)
			.replace("œ", "oe")
			.replace("æ", "ae")
			.replace("ø", "o")
			.replace("ı", "i")
			.replace("u.s.a.", "usa")
			.replace("u.s.", "us")
			.replace("u.k.", "uk");
		return Arrays.stream(folded.split("[^\\p{L}\\p{N}]+"))
			.filter((word) -> !word.isEmpty())
			.map((word) -> word.equals("st") ? "saint" : word.equals("ste") ? "sainte" : word)
			.toList();
	}

}
