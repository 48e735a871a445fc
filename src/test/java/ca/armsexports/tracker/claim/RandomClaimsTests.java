package ca.armsexports.tracker.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.yearlytotal.YearlyHistory;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random claims on random histories, judged by the rules and by an oracle that shares
 * nothing with them: it walks through every amount that the record leaves possible, on a
 * grid of whole numbers, and tries each.
 */
class RandomClaimsTests {

	private static final int CLAIMS = 100_000;

	@Test
	void findsTheVerdictThatEnumerationFinds() {
		Random random = new Random(20_261_122);
		Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
		for (int number = 0; number < CLAIMS; number++) {
			RandomClaim claim = RandomClaim.of(random);
			Verdict verdict = rules(claim);
			assertThat(verdict).as("claim %d: %s", number, claim).isEqualTo(Oracle.judge(claim));
			counts.merge(verdict, 1, Integer::sum);
		}
		assertThat(counts).containsOnlyKeys(Verdict.values())
			.allSatisfy((verdict, count) -> assertThat(count).as(verdict.code()).isGreaterThan(CLAIMS / 500));
	}

	private static Verdict rules(RandomClaim claim) {
		List<YearlyHistory> histories = new ArrayList<>();
		for (int destination = 0; destination < claim.cells().size(); destination++) {
			histories.add(history("a" + (char) ('a' + destination), claim.cells().get(destination), claim.scale()));
		}
		Quote quote = WrittenAmount.read(claim.written(), Language.EN).quote().with(claim.qualifier());
		Period period = (claim.from() < 0) ? null
				: new Period(new CalendarYear(2000 + claim.from()), new CalendarYear(2000 + claim.to()));
		return Checker
			.check(new Question(histories.stream().map(YearlyHistory::destination).toList(), period, quote, null, null),
					histories)
			.verdict();
	}

	private static YearlyHistory history(String destination, List<RandomClaim.Cell> cells, int scale) {
		HistoryMother history = HistoryMother.to(destination, 2000, 2000 + cells.size() - 1);
		for (int year = 0; year < cells.size(); year++) {
			RandomClaim.Cell cell = cells.get(year);
			switch (cell.kind()) {
				case MISSING -> {
				}
				case NAMED -> history.state(2000 + year, CellState.REPORTED_WITHOUT_VALUE);
				case NOT_LISTED -> history.notListed(2000 + year);
				case NIL -> history.state(2000 + year, CellState.REPORTED_NIL);
				case STATED -> history.year(2000 + year, cell.written(scale), cell.qualifier());
			}
		}
		return history.history();
	}

}
