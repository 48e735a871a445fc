package ca.armsexports.tracker.site.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.support.RecordTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** One slip of the keyboard at every place of every country's name in every language. */
@RecordTest
class TypingErrorsTests {

	private static final ReleaseNumber FIRST = new ReleaseNumber(1);

	@Autowired
	private SearchIndexes indexes;

	@Test
	void findsTheCountryDespiteOneSlipInNinetyFiveOfAHundredCases(TestReporter reporter) {
		SearchIndex index = this.indexes.of(FIRST);
		Map<Slip, int[]> found = new EnumMap<>(Slip.class);
		List<String> lost = new ArrayList<>();
		Random letters = new Random(20261122);
		for (Entry<Destination> entry : index.countries()
			.stream()
			.sorted(Comparator.comparing((entry) -> entry.thing().code()))
			.toList()) {
			WordFileTests.names(entry.thing()).forEach((name) -> {
				for (Slip slip : Slip.values()) {
					for (String typed : slip.of(name, letters)) {
						// One slip in four, drawn by the seed: all of them take a minute.
						if (letters.nextInt(4) > 0) {
							continue;
						}
						boolean isFound = search(typed, index).contains(entry.thing());
						int[] counts = found.computeIfAbsent(slip, (key) -> new int[2]);
						counts[0] += isFound ? 1 : 0;
						counts[1]++;
						if (!isFound) {
							lost.add(name + ": " + typed);
						}
					}
				}
			});
		}
		int all = found.values().stream().mapToInt((counts) -> counts[1]).sum();
		found.forEach((slip, counts) -> reporter.publishEntry("one letter " + slip.name().toLowerCase(Locale.ROOT),
				share(counts[0], counts[1])));
		reporter.publishEntry("typing errors that find their country", share(all - lost.size(), all));
		reporter.publishEntry("not found", lost.toString());
		assertThat(lost).hasSizeLessThan(all / 20);
		assertThat(found.values()).allSatisfy((counts) -> assertThat(counts[0]).isGreaterThan(counts[1] * 95 / 100));
	}

	private static String share(int part, int all) {
		return "%d of %d, %.2f%%".formatted(part, all, 100.0 * part / all);
	}

	private static List<Destination> search(String typed, SearchIndex index) {
		return SearchPages
			.named(SearchQuery.read(typed, Language.EN).words(), false, index, Comparator.comparing(Destination::code))
			.countries()
			.things();
	}

	private enum Slip {

		MISSING {
			@Override
			String at(int place, String name, char letter) {
				return name.substring(0, place) + name.substring(place + 1);
			}
		},
		DOUBLED {
			@Override
			String at(int place, String name, char letter) {
				return name.substring(0, place) + name.charAt(place) + name.substring(place);
			}
		},
		SWAPPED {
			@Override
			String at(int place, String name, char letter) {
				boolean last = place + 1 == name.length() || !Character.isLetter(name.charAt(place + 1));
				return last ? name : name.substring(0, place) + name.charAt(place + 1) + name.charAt(place)
						+ name.substring(place + 2);
			}
		},
		WRONG {
			@Override
			String at(int place, String name, char letter) {
				return name.substring(0, place) + letter + name.substring(place + 1);
			}
		};

		abstract String at(int place, String name, char letter);

		List<String> of(String name, Random letters) {
			List<String> typed = new ArrayList<>();
			for (int place = 0; place < name.length(); place++) {
				if (Character.isLetter(name.charAt(place))) {
					String slipped = at(place, name, (char) ('a' + letters.nextInt(26)));
					if (!slipped.equals(name)) {
						typed.add(slipped);
					}
				}
			}
			return typed;
		}

	}

}
