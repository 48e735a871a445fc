package ca.armsexports.tracker.release;

import ca.armsexports.tracker.shared.change.CanonicalJson;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.shared.change.ChangeHandler;
import ca.armsexports.tracker.shared.change.Withdraw;
import ca.armsexports.tracker.shared.change.WithdrawFigure;
import ca.armsexports.tracker.shared.change.Withdrawal;
import ca.armsexports.tracker.shared.ReleaseNumber;
import org.springframework.stereotype.Component;

/**
 * Writes typed changes as lines of a change list, reads them back, and hands them to the
 * handler of their type.
 */
@Component
class ChangeCodec {

	private static final Map<String, Class<? extends Withdrawal>> WITHDRAWALS = Map.of(Withdraw.class.getSimpleName(),
			Withdraw.class, WithdrawFigure.class.getSimpleName(), WithdrawFigure.class);

	private final Map<String, ChangeHandler<?>> handlers;

	ChangeCodec(List<ChangeHandler<?>> handlers) {
		this.handlers = handlers.stream()
			.collect(Collectors.toUnmodifiableMap((handler) -> handler.type().getSimpleName(), Function.identity()));
	}

	RecordedChange write(Change change) {
		type(change.type());
		return new RecordedChange(change.type(), CanonicalJson.write(change));
	}

	Change read(RecordedChange recorded) {
		return CanonicalJson.read(recorded.content(), type(recorded.type()));
	}

	/** Whether a change takes its subject off the record, which its type alone tells. */
	boolean withdraws(RecordedChange recorded) {
		return WITHDRAWALS.containsKey(recorded.type());
	}

	/** The types of change that take their subject off the record. */
	static String[] withdrawals() {
		return WITHDRAWALS.keySet().toArray(String[]::new);
	}

	/** Applies changes in order, those of one kind that follow each other together. */
	void applyAll(List<ProposedChange> changes, ReleaseNumber release) {
		int from = 0;
		for (int to = 1; to <= changes.size(); to++) {
			if (to == changes.size() || !isOfOneKind(changes.get(from), changes.get(to))) {
				apply(changes.subList(from, to), release);
				from = to;
			}
		}
	}

	private boolean isOfOneKind(ProposedChange one, ProposedChange other) {
		return one.change().type().equals(other.change().type())
				&& (!withdraws(one.change()) || standing(one).type().equals(standing(other).type()));
	}

	private void apply(List<ProposedChange> changes, ReleaseNumber release) {
		if (withdraws(changes.getFirst().change())) {
			List<RecordedChange> standing = changes.stream().map(ChangeCodec::standing).toList();
			withdraw(handler(standing.getFirst().type()), standing, release);
		}
		else {
			apply(handler(changes.getFirst().change().type()), changes.stream().map(ProposedChange::change).toList(),
					release);
		}
	}

	private static <C extends Change> void apply(ChangeHandler<C> handler, List<RecordedChange> changes,
			ReleaseNumber release) {
		handler.applyAll(read(changes, handler.type()), release);
	}

	private static <C extends Change> void withdraw(ChangeHandler<C> handler, List<RecordedChange> standing,
			ReleaseNumber release) {
		handler.withdrawAll(read(standing, handler.type()), release);
	}

	private static <C extends Change> List<C> read(List<RecordedChange> changes, Class<C> type) {
		return changes.stream().map((change) -> CanonicalJson.read(change.content(), type)).toList();
	}

	/**
	 * What a withdrawal takes off the record: what was published when it was proposed,
	 * which is what stands, or the draft would be outdated.
	 */
	private static RecordedChange standing(ProposedChange withdrawal) {
		RecordedChange standing = withdrawal.published();
		if (standing == null) {
			throw new RefusedStep(RefusedStep.Kind.NOT_ON_RECORD, withdrawal.subject());
		}
		return standing;
	}

	private Class<? extends Change> type(String type) {
		Class<? extends Withdrawal> withdrawal = WITHDRAWALS.get(type);
		return (withdrawal != null) ? withdrawal : handler(type).type();
	}

	private ChangeHandler<?> handler(String type) {
		ChangeHandler<?> handler = this.handlers.get(type);
		if (handler == null) {
			throw new IllegalArgumentException("no module applies changes of type " + type);
		}
		return handler;
	}

}
