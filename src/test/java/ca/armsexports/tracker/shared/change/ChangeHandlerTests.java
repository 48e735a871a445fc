package ca.armsexports.tracker.shared.change;

import java.util.ArrayList;
import java.util.List;

import ca.armsexports.tracker.shared.ReleaseNumber;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChangeHandlerTests {

	private static final ReleaseNumber SECOND = new ReleaseNumber(2);

	private static final List<Withdraw> CHANGES = List.of(new Withdraw("permit 2"), new Withdraw("permit 1"));

	private final Remembering handler = new Remembering();

	@Test
	void appliesEachOfManyInTheirOrder() {
		this.handler.applyAll(CHANGES, SECOND);
		assertThat(this.handler.done).containsExactly("apply permit 2 in 2", "apply permit 1 in 2");
	}

	@Test
	void withdrawsEachOfManyInTheirOrder() {
		this.handler.withdrawAll(CHANGES, SECOND);
		assertThat(this.handler.done).containsExactly("withdraw permit 2 in 2", "withdraw permit 1 in 2");
	}

	private static final class Remembering implements ChangeHandler<Withdraw> {

		private final List<String> done = new ArrayList<>();

		@Override
		public Class<Withdraw> type() {
			return Withdraw.class;
		}

		@Override
		public void apply(Withdraw change, ReleaseNumber release) {
			this.done.add("apply " + change.subject() + " in " + release);
		}

		@Override
		public void withdraw(Withdraw standing, ReleaseNumber release) {
			this.done.add("withdraw " + standing.subject() + " in " + release);
		}

	}

}
