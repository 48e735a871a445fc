package ca.armsexports.tracker.yearlytotal;

import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RankingTests {

	@ParameterizedTest
	@CsvSource({ "exact, 629046.36, exact, 310576.25, LARGER", "exact, 5, exact, 5.00, EQUAL",
			"more_than, 1800000, exact, 21111.10, LARGER", "more_than, 5, exact, 5, LARGER",
			"at_least, 5, exact, 5, UNDECIDED", "more_than, 5, exact, 7, UNDECIDED",
			"more_than, 5, more_than, 7, UNDECIDED", "nearly, 5, exact, 5, SMALLER",
			"at_most, 5, more_than, 5, SMALLER", "truncated, 310576, exact, 310576.25, UNDECIDED",
			"rounded, 460000, exact, 460338.87, UNDECIDED", "rounded, 460000, exact, 470000, SMALLER" })
	void ranksOnlyWhatIsCertain(String one, String amount, String other, String otherAmount, Ranking ranking) {
		QualifiedAmount first = amount(one, amount);
		QualifiedAmount second = amount(other, otherAmount);
		assertThat(Ranking.of(first, second)).isEqualTo(ranking);
		assertThat(Ranking.of(second, first)).isEqualTo(switch (ranking) {
			case LARGER -> Ranking.SMALLER;
			case SMALLER -> Ranking.LARGER;
			case EQUAL, UNDECIDED -> ranking;
		});
	}

	@Test
	void ranksNoDollarsAgainstEuros() {
		assertThat(Ranking.of(amount("exact", "5"), new QualifiedAmount(Money.of("1", "EUR"), Qualifier.EXACT)))
			.isEqualTo(Ranking.UNDECIDED);
	}

	private static QualifiedAmount amount(String qualifier, String amount) {
		return new QualifiedAmount(Money.cad(amount), Qualifier.ofCode(qualifier));
	}

}
