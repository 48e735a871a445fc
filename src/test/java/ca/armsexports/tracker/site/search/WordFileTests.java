package ca.armsexports.tracker.site.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ca.armsexports.tracker.controllist.ControlList;
import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.country.Destinations;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.support.RecordTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@RecordTest
class WordFileTests {

	private static final ReleaseNumber FIRST = new ReleaseNumber(1);

	@Autowired
	private ControlList controlList;

	@Autowired
	private Destinations destinations;

	@Test
	void plainWordsLeadToItemsOfTheControlList() {
		Set<String> codes = this.controlList.listItems(FIRST)
			.stream()
			.map((item) -> item.code().value())
			.collect(Collectors.toSet());
		assertThat(WordFile.plainWords().lines()).isNotEmpty()
			.allSatisfy((line) -> assertThat(codes).contains(line.code()));
	}

	@Test
	void otherNamesLeadToCountriesOnRecord() {
		Set<String> codes = this.destinations.mapDestinations(FIRST)
			.values()
			.stream()
			.map((destination) -> destination.code().value())
			.collect(Collectors.toSet());
		assertThat(WordFile.countryNames().lines()).isNotEmpty()
			.allSatisfy((line) -> assertThat(codes).contains(line.code()));
	}

	@Test
	void linesStandOnceInALanguageOfTheSite() {
		for (WordFile file : List.of(WordFile.plainWords(), WordFile.countryNames())) {
			assertThat(file.lines()).doesNotHaveDuplicates()
				.allSatisfy((line) -> assertThat(line.language()).isIn("en", "fr", "es"))
				.allSatisfy((line) -> assertThat(line.words()).isNotBlank());
		}
	}

	@Test
	void everyItemWithPlainWordsHasThemInAllLanguages() {
		Map<String, Set<String>> languages = WordFile.plainWords()
			.lines()
			.stream()
			.collect(Collectors.groupingBy(WordFile.Line::code, TreeMap::new,
					Collectors.mapping(WordFile.Line::language, Collectors.toSet())));
		assertThat(languages)
			.allSatisfy((code, known) -> assertThat(known).containsExactlyInAnyOrder("en", "fr", "es"));
	}

	/** The names that are written by somebody whose hand slips once. */
	static Stream<String> names(Destination destination) {
		return Stream.of(destination.name().en(), destination.name().fr(), destination.name().es())
			.flatMap(Stream::ofNullable)
			.distinct();
	}

}
