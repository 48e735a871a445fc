package ca.armsexports.tracker.shared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.shared.web.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhrasesTests {

	private static final char NBSP = '\u00a0';

	@Test
	void writesNumbersAsEachRegionDoes() {
		assertThat(phrases(Language.EN).number(new BigDecimal("2403611.89"))).isEqualTo("2,403,611.89");
		assertThat(phrases(Language.FR).number(new BigDecimal("2403611.89")))
			.isEqualTo("2 403 611,89".replace(' ', NBSP));
		assertThat(phrases(Language.ES).number(new BigDecimal("2403611.89"))).isEqualTo("2,403,611.89");
		assertThat(phrases(Language.EN).number(new BigDecimal("700"))).isEqualTo("700");
	}

	@Test
	void writesMoneyAsEachRegionDoes() {
		Money money = Money.cad("2700.00");
		assertThat(phrases(Language.EN).money(money)).isEqualTo("$2,700.00");
		assertThat(phrases(Language.FR).money(money)).isEqualTo("2 700,00 $".replace(' ', NBSP));
		assertThat(phrases(Language.ES).money(money)).isEqualTo("CAD 2,700.00".replace(' ', NBSP));
		assertThat(phrases(Language.EN).money(Money.of("67000000", "USD")))
			.isEqualTo("USD 67,000,000".replace(' ', NBSP));
	}

	@Test
	void setsTheQualifierBeforeTheAmount() {
		QualifiedAmount amount = new QualifiedAmount(Money.cad("1800000"), Qualifier.MORE_THAN);
		assertThat(phrases(Language.EN).amount(amount)).isEqualTo("more than $1,800,000");
		assertThat(phrases(Language.ES).amount(amount)).startsWith("más de ");
	}

	@Test
	void writesDatesAsPreciseAsTheyAre() {
		assertThat(phrases(Language.EN).date(new PartialDate("2023-02-06"))).isEqualTo("February 6, 2023");
		assertThat(phrases(Language.FR).date(new PartialDate("2023-02"))).isEqualTo("février 2023");
		assertThat(phrases(Language.FR).date(LocalDate.of(2023, 3, 1))).isEqualTo("1er mars 2023");
		assertThat(phrases(Language.ES).date(new PartialDate("2023-02-06"))).isEqualTo("6 de febrero de 2023");
		assertThat(phrases(Language.ES).date(new PartialDate("2023"))).isEqualTo("2023");
	}

	@ParameterizedTest
	@CsvSource({ "2700.00, 2.7 k", "948081.53, 948 k", "1800000, 1.8 M", "44754393, 44.8 M", "3757000000, 3.76 B",
			"999999, 1 M", "21111.10, 21.1 k", "999.99, 999.99" })
	void shortensNumbersWhereThereIsLittleRoom(String number, String brief) {
		assertThat(phrases(Language.EN).brief(new BigDecimal(number))).isEqualTo(brief);
	}

	@Test
	void listsWords() {
		Phrases phrases = phrases(Language.FR);
		assertThat(phrases.list(List.of())).isEmpty();
		assertThat(phrases.list(List.of("2-5"))).isEqualTo("2-5");
		assertThat(phrases.list(List.of("2-5", "2-11", "2-15"))).isEqualTo("2-5, 2-11 et 2-15");
	}

	@Test
	void figuresInSentencesAreLinks() {
		Prose prose = phrases(Language.EN).prose("country.answer.nothing",
				new Prose.Run("<b>Peru</b>", "/en/countries/pe"));
		assertThat(prose.text()).contains("<b>Peru</b>");
		assertThat(prose.runs()).hasSize(3).element(1).isEqualTo(new Prose.Run("<b>Peru</b>", "/en/countries/pe"));
	}

	private static Phrases phrases(Language language) {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/messages");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return new Phrases(messages, language);
	}

}
