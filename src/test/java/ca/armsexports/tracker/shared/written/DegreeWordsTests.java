package ca.armsexports.tracker.shared.written;

import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DegreeWordsTests {

	@ParameterizedTest
	@CsvSource({ "More than, MORE_THAN", "plus de, MORE_THAN", "Más de, MORE_THAN", "au-delà de, MORE_THAN",
			"au\u2011dela de, MORE_THAN", "at least, AT_LEAST", "au moins, AT_LEAST", "como mínimo, AT_LEAST",
			"nearly, NEARLY", "PRÈS DE, NEARLY", "casi, NEARLY", "about, ABOUT", "à peu près, ABOUT", "unos, ABOUT",
			"up to, AT_MOST", "jusqu'à, AT_MOST", "jusqu\u2019à, AT_MOST", "no más de, AT_MOST", "exactly, EXACT",
			"précisément, EXACT", "exactamente, EXACT" })
	void findsWhatAPhraseMeansInAnyOfTheLanguages(String phrase, Qualifier meaning) {
		assertThat(DegreeWords.find(phrase)).isEqualTo(meaning);
	}

	@ParameterizedTest
	@ValueSource(strings = { "than", "more", "moins de", "under", "menos de", "" })
	void meansNothingByHalfAPhraseOrTheOppositeOfOne(String phrase) {
		assertThat(DegreeWords.find(phrase)).isNull();
	}

	@ParameterizedTest
	@EnumSource
	void everyLanguageHasEveryKindOfPhrase(Language language) {
		assertThat(DegreeWords.of(language).values()).contains(Qualifier.MORE_THAN, Qualifier.AT_LEAST,
				Qualifier.NEARLY, Qualifier.ABOUT, Qualifier.AT_MOST, Qualifier.EXACT);
		assertThat(DegreeWords.of(language).keySet()).allSatisfy((phrase) -> {
			assertThat(DegreeWords.plain(phrase)).isEqualTo(phrase);
			assertThat(phrase.split(" ")).hasSizeLessThanOrEqualTo(DegreeWords.LONGEST);
		});
	}

	@Test
	void plainWordsHaveNeitherAccentsNorCapitals() {
		assertThat(DegreeWords.plain("Été d'Á\u2010Ñ")).isEqualTo("ete d’a-n");
	}

}
