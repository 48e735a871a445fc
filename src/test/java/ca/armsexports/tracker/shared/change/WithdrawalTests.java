package ca.armsexports.tracker.shared.change;

import ca.armsexports.tracker.shared.FigureId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WithdrawalTests {

	@Test
	void figuresAreWithdrawnByTheirNumbers() {
		assertThat(Withdrawal.of("figure 20")).isEqualTo(new WithdrawFigure(new FigureId(20)));
		assertThat(new WithdrawFigure(new FigureId(20)).subject()).isEqualTo("figure 20");
		assertThatIllegalArgumentException().isThrownBy(() -> Withdrawal.of("figure twenty"));
	}

	@Test
	void allElseIsWithdrawnByItsSubject() {
		Withdrawal withdrawal = Withdrawal.of("event pe-2022-12-protests");
		assertThat(withdrawal).isEqualTo(new Withdraw("event pe-2022-12-protests"));
		assertThat(withdrawal.subject()).isEqualTo("event pe-2022-12-protests");
		assertThat(withdrawal.type()).isEqualTo("Withdraw");
	}

	@ParameterizedTest
	@ValueSource(strings = { "figure 20", " ", "" })
	void noFigureIsWithdrawnAsIfItWereNone(String subject) {
		assertThatExceptionOfType(RefusedChange.class).isThrownBy(() -> new Withdraw(subject))
			.satisfies((refused) -> assertThat(refused.field()).isEqualTo("subject"));
	}

	@Test
	void whatIsNotThereIsNotWithdrawn() {
		RefusedChange refused = RefusedChange.notOnRecord(Withdrawal.of("permit 7"));
		assertThat(refused).hasMessage("subject: permit 7 is not on record");
		assertThat(refused.field()).isEqualTo("subject");
	}

}
