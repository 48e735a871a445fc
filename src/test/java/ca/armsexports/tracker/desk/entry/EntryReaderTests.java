package ca.armsexports.tracker.desk.entry;

import java.util.LinkedHashMap;
import java.util.Map;

import ca.armsexports.tracker.event.RecordEvent;
import ca.armsexports.tracker.permit.RecordPermit;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.yearlytotal.RecordYearlyTotal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EntryReaderTests {

	@Test
	void readsAYearlyTotal() {
		Entry entry = read(RecordYearlyTotal.class, total());
		assertThat(entry.problems()).isEmpty();
		assertThat(entry.change()).isInstanceOfSatisfying(RecordYearlyTotal.class, (change) -> {
			assertThat(change.amount()).isNotNull();
			assertThat(change.amount().money()).isEqualTo(Money.cad("2403611.89"));
			assertThat(change.amount().qualifier()).isEqualTo(Qualifier.MORE_THAN);
			assertThat(change.item()).isNull();
			assertThat(change.note()).isNull();
		});
	}

	@Test
	void readsAmountsAsThePersonsLanguageWritesThem() {
		Map<String, String> values = total();
		values.put("amount.money.amount", "2 403 611,89");
		assertThat(EntryReader
			.read(RecordYearlyTotal.class, FormFields.of(RecordYearlyTotal.class), values, Language.FR,
					() -> new FigureId(6000))
			.change())
			.isInstanceOfSatisfying(RecordYearlyTotal.class,
					(change) -> assertThat(change.amount()).isNotNull()
						.extracting((amount) -> amount.money())
						.isEqualTo(Money.cad("2403611.89")));
	}

	@Test
	void anAmountThatIsLeftOutLeavesItsCurrencyWithoutMeaning() {
		Map<String, String> values = total();
		values.put("amount.money.amount", "");
		values.put("state", "withheld");
		assertThat(read(RecordYearlyTotal.class, values).change()).isInstanceOfSatisfying(RecordYearlyTotal.class,
				(change) -> assertThat(change.amount()).isNull());
	}

	@ParameterizedTest
	@CsvSource({ "year, 1066, entry.problem.year", "year, '', entry.problem.missing",
			"destination, peru, entry.problem.destination", "item, six, entry.problem.item",
			"state, somehow, entry.problem.code", "amount.money.amount, many, entry.problem.amount",
			"amount.money.currency, XXXX, entry.problem.currency", "citation.retrievedOn, today, entry.problem.day",
			"citation.locator, '', entry.problem.missing", "citation.quote, '', entry.refused.citation.quote",
			"state, withheld, entry.refused.amount", "note.fr, Une note, ''" })
	void saysWhatIsWrongWithWhichField(String path, String value, String problem) {
		Map<String, String> values = total();
		values.put(path, value);
		Entry entry = read(RecordYearlyTotal.class, values);
		assertThat(entry.change()).isNull();
		assertThat(entry.values()).containsEntry(path, value);
		assertThat(entry.problems()).containsValue(problem.isEmpty() ? "entry.problem.missing" : problem);
		assertThat(entry.problems().keySet()).allMatch((field) -> FormFields.of(RecordYearlyTotal.class)
			.stream()
			.anyMatch((known) -> known.path().equals(field)));
	}

	@Test
	void readsTheDisclosureOfEachFieldOfAPermit() {
		Map<String, String> values = new LinkedHashMap<>(Map.of("id", "pe-2024-01", "figure", "5000", "destination",
				"pe", "items", "2-6, 2-10", "citation.source", "maple-2023-12", "citation.locator", "in the text",
				"citation.quote", "a permit", "disclosures.holder_name", "redacted", "ceiling.money.amount", ""));
		assertThat(read(RecordPermit.class, values).change()).isInstanceOfSatisfying(RecordPermit.class, (permit) -> {
			assertThat(permit.items()).extracting(Object::toString).containsExactly("2-6", "2-10");
			assertThat(permit.disclosures()).hasSize(1);
			assertThat(permit.ceiling()).isNull();
		});
	}

	@Test
	void namesTheFieldThatTheChangeItselfRefuses() {
		Entry entry = read(RecordEvent.class,
				Map.of("id", "pe-2024-fair", "destination", "pe", "kind", "arms_fair", "title.en", "A fair", "startsOn",
						"2024-05", "endsOn", "2024-04", "citation.source", "maple-2023-12", "citation.locator",
						"in the text", "citation.quote", "a fair"));
		assertThat(entry.problems()).containsEntry("endsOn", "entry.refused.endsOn");
	}

	@Test
	void aNewFigureTakesANumberOnlyIfNothingIsWrong() {
		Map<String, String> values = total();
		values.put("figure", "");
		assertThat(read(RecordYearlyTotal.class, values).change()).isInstanceOfSatisfying(RecordYearlyTotal.class,
				(change) -> assertThat(change.figure()).isEqualTo(new FigureId(6000)));
		values.put("year", "soon");
		Entry refused = EntryReader.read(RecordYearlyTotal.class, FormFields.of(RecordYearlyTotal.class), values,
				Language.EN, () -> {
					throw new IllegalStateException("a number was taken");
				});
		assertThat(refused.problems()).containsOnlyKeys("year");
	}

	private static Entry read(Class<? extends Change> type, Map<String, String> values) {
		return EntryReader.read(type, FormFields.of(type), values, Language.EN, () -> new FigureId(6000));
	}

	private static Map<String, String> total() {
		Map<String, String> values = new LinkedHashMap<>();
		values.put("figure", "5000");
		values.put("destination", "mx");
		values.put("year", "2020");
		values.put("item", "");
		values.put("state", "reported");
		values.put("amount.money.amount", "2,403,611.89");
		values.put("amount.money.currency", "CAD");
		values.put("amount.qualifier", "more_than");
		values.put("priceBasis", "current_prices");
		values.put("citation.source", "gac-2022");
		values.put("citation.locator", "table 1");
		values.put("citation.quote", "as printed");
		values.put("preferredReason", "only_statement");
		return values;
	}

}
