package ca.armsexports.tracker.release;

import ca.armsexports.tracker.shared.change.CanonicalJson;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.shared.change.ChangeHandler;
import ca.armsexports.tracker.shared.ReleaseNumber;
import org.springframework.stereotype.Component;

/**
 * Writes typed changes as lines of a change list, reads them back, and hands them to the
 * handler of their type.
 */
@Component
class ChangeCodec {

	private final Map<String, ChangeHandler<?>> handlers;

	ChangeCodec(List<ChangeHandler<?>> handlers) {
		this.handlers = handlers.stream()
			.collect(Collectors.toUnmodifiableMap((handler) -> handler.type().getSimpleName(), Function.identity()));
	}

	RecordedChange write(Change change) {
		handler(change.type());
		return new RecordedChange(change.type(), CanonicalJson.write(change));
	}

	Change read(RecordedChange recorded) {
		return CanonicalJson.read(recorded.content(), handler(recorded.type()).type());
	}

	/** Applies changes in order, those of one type that follow each other together. */
	void applyAll(List<RecordedChange> changes, ReleaseNumber release) {
		int from = 0;
		for (int to = 1; to <= changes.size(); to++) {
			if (to == changes.size() || !changes.get(to).type().equals(changes.get(from).type())) {
				apply(handler(changes.get(from).type()), changes.subList(from, to), release);
				from = to;
			}
		}
	}

	private <C extends Change> void apply(ChangeHandler<C> handler, List<RecordedChange> changes,
			ReleaseNumber release) {
		handler.applyAll(
				changes.stream().map((change) -> CanonicalJson.read(change.content(), handler.type())).toList(),
				release);
	}

	private ChangeHandler<?> handler(String type) {
		ChangeHandler<?> handler = this.handlers.get(type);
		if (handler == null) {
			throw new IllegalArgumentException("no module applies changes of type " + type);
		}
		return handler;
	}

}
