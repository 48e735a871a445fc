package ca.armsexports.tracker.release;

import java.util.List;

import ca.armsexports.tracker.journal.Journal;
import ca.armsexports.tracker.shared.change.RecordedRows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Proves of the whole record that it was not rewritten: the chain of the releases, that
 * of the journal, that each names the other as it should, that both still hold what was
 * kept of them earlier, and that the published rows say what the change lists say. Reads
 * one state of the database, part by part.
 */
@Service
public class Verification {

	private final Ledger ledger;

	private final ChangeRows rows;

	private final ChangeCodec codec;

	private final Journal journal;

	private final List<RecordedRows> recorded;

	private final TransactionTemplate transaction;

	Verification(Ledger ledger, ChangeRows rows, ChangeCodec codec, Journal journal, List<RecordedRows> recorded,
			PlatformTransactionManager transactions) {
		this.ledger = ledger;
		this.rows = rows;
		this.codec = codec;
		this.journal = journal;
		this.recorded = recorded;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setReadOnly(true);
		this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
	}

	/**
	 * Verifies the record.
	 * @param known an earlier head of the ledger, if one was kept
	 * @param knownOfJournal an earlier head of the journal, if one was kept
	 */
	public VerificationReport verify(@Nullable KnownHead known, @Nullable KnownHead knownOfJournal) {
		return this.transaction.execute((status) -> {
			RecordVerifier verifier = new RecordVerifier(this.codec, this.recorded);
			verifier.attempt("the releases",
					() -> verifier.verifyReleases(this.ledger.listReleases(), this.rows, known));
			verifier.attempt("the journal", () -> verifier.verifyJournal(this.journal, knownOfJournal));
			verifier.attempt("the change lists", () -> this.rows.readPublished(verifier::acceptLine));
			for (RecordedRows part : this.recorded) {
				verifier.attempt("the rows of " + part.type().getSimpleName(),
						() -> part.readRows(verifier::acceptRow));
			}
			return verifier.report();
		});
	}

}
