package ca.armsexports.tracker.shared;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Values that cannot be wrong. */
class ValuesTests {

	@ParameterizedTest
	@ValueSource(strings = { "1989", "2101", "21", "2021a", "", "２０２１" })
	void refusesWhatIsNoYear(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> CalendarYear.parse(text));
	}

	@Test
	void reportOnAYearIsDueByTheEndOfMay() {
		assertThat(new CalendarYear(2025).reportDue()).isEqualTo(LocalDate.of(2026, 5, 31));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023-13", "2023-02-30", "23", "2023-2", "2023-02-06T00:00", "" })
	void refusesWhatIsNoDate(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(text));
	}

	@Test
	void knowsWhatADateCanMean() {
		assertThat(new PartialDate("2023").latest()).isEqualTo(LocalDate.of(2023, 12, 31));
		assertThat(new PartialDate("2024-02").earliest()).isEqualTo(LocalDate.of(2024, 2, 1));
		assertThat(new PartialDate("2024-02").latest()).isEqualTo(LocalDate.of(2024, 2, 29));
		assertThat(new PartialDate("2023-02-06").latest()).isEqualTo(LocalDate.of(2023, 2, 6));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2.6", "2-", "0-1", "2-6.", "2-6.A", "2-6.a.b.c.d" })
	void refusesWhatIsNoItem(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> new ItemCode(text));
	}

	@Test
	void refusesEndlessCodesInLittleTime() {
		assertThatIllegalArgumentException().isThrownBy(() -> new ItemCode("2-4" + ".a".repeat(100_000)));
		assertThatIllegalArgumentException().isThrownBy(() -> new SourceId("a-".repeat(100_000)));
	}

	@Test
	void itemsSortByTheirNumbers() {
		assertThat(Stream.of("9-2", "2-10", "2-4.b", "2-6", "2-4", "2-4.a").map(ItemCode::new).sorted())
			.extracting(ItemCode::value)
			.containsExactly("2-4", "2-4.a", "2-4.b", "2-6", "2-10", "9-2");
	}

	@ParameterizedTest
	@ValueSource(strings = { "PE", "per", "p", "ALL", "" })
	void refusesWhatIsNoDestination(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> new DestinationCode(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1", "0.001", "100000000000000" })
	void refusesWhatIsNoAmount(String amount) {
		assertThatIllegalArgumentException().isThrownBy(() -> Money.cad(amount));
	}

	@Test
	void keepsTheDecimalsAsPrinted() {
		assertThat(Money.cad("2700.00")).hasToString("2700.00 CAD");
		assertThat(Money.cad("44754393")).hasToString("44754393 CAD");
		assertThat(Money.cad("2700.00").isSameSum(Money.cad("2700"))).isTrue();
	}

	@Test
	void neverAddsCurrencies() {
		assertThatIllegalArgumentException().isThrownBy(() -> Money.cad("1").plus(Money.of("1", "USD")));
	}

	@Test
	void textsFallBackToMarkedEnglish() {
		LocalizedText text = new LocalizedText("Peru", "Pérou", null);
		assertThat(text.in(Language.FR)).isEqualTo("Pérou");
		assertThat(text.in(Language.ES)).isEqualTo("Peru");
		assertThat(text.languageFor(Language.ES)).isEqualTo(Language.EN);
	}

}
