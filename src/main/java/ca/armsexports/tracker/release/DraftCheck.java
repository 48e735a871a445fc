package ca.armsexports.tracker.release;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.shared.change.Warning;
import ca.armsexports.tracker.shared.change.WarningFinder;
import org.springframework.stereotype.Component;

/** Asks every feature module what looks like a slip in a draft. */
@Component
class DraftCheck {

	private static final int PART = 1000;

	private final List<WarningFinder> finders;

	private final ChangeRows rows;

	private final ChangeCodec codec;

	private final Ledger ledger;

	DraftCheck(List<WarningFinder> finders, ChangeRows rows, ChangeCodec codec, Ledger ledger) {
		this.finders = finders;
		this.rows = rows;
		this.codec = codec;
		this.ledger = ledger;
	}

	List<Warning> findWarnings(DraftId draft) {
		List<Warning> warnings = new ArrayList<>();
		for (WarningFinder finder : this.finders) {
			warnings.addAll(finder.findWarnings(changes(draft), this.ledger.getCurrentNumber()));
		}
		return warnings;
	}

	private Stream<Change> changes(DraftId draft) {
		return StreamSupport
			.stream(Spliterators.spliteratorUnknownSize(new Parts(draft), Spliterator.ORDERED | Spliterator.NONNULL),
					false)
			.map((line) -> this.codec.read(line.change()));
	}

	/** Reads the lines of a draft part by part. */
	private final class Parts implements Iterator<ProposedChange> {

		private final DraftId draft;

		private List<ProposedChange> part = List.of();

		private int next;

		private long last;

		private boolean more = true;

		Parts(DraftId draft) {
			this.draft = draft;
		}

		@Override
		public boolean hasNext() {
			if (this.next == this.part.size() && this.more) {
				this.part = DraftCheck.this.rows.list(this.draft, this.last, PART);
				this.more = this.part.size() == PART;
				this.last = this.part.isEmpty() ? this.last : this.part.getLast().position();
				this.next = 0;
			}
			return this.next < this.part.size();
		}

		@Override
		public ProposedChange next() {
			if (!hasNext()) {
				throw new NoSuchElementException();
			}
			return this.part.get(this.next++);
		}

	}

}
