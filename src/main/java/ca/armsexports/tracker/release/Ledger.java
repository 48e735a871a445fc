package ca.armsexports.tracker.release;

import java.util.List;

import ca.armsexports.tracker.shared.NotFound;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.change.Change;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The published releases, and the proof that none was rewritten. */
@Service
@Transactional(readOnly = true)
public class Ledger {

	private final ReleaseRepository releases;

	private final ReleaseChangeRepository changes;

	private final ChangeCodec codec;

	Ledger(ReleaseRepository releases, ReleaseChangeRepository changes, ChangeCodec codec) {
		this.releases = releases;
		this.changes = changes;
		this.codec = codec;
	}

	/** The number of the latest release. */
	public ReleaseNumber getCurrentNumber() {
		return this.releases.findCurrentNumber()
			.map(ReleaseNumber::new)
			.orElseThrow(() -> new IllegalStateException("the founding release is missing"));
	}

	/** The latest release, whose hash is the head of the chain. */
	public Release getCurrent() {
		return getRelease(getCurrentNumber());
	}

	/**
	 * A release by its number.
	 * @param number the number
	 * @throws NotFound if it is not published
	 */
	public Release getRelease(ReleaseNumber number) {
		return this.releases.findByNumber(number.value())
			.map(ReleaseRow::toRelease)
			.orElseThrow(() -> new NotFound("release", number));
	}

	/** All releases, the first first. */
	public List<Release> listReleases() {
		return this.releases.findAllByOrderByNumber().stream().map(ReleaseRow::toRelease).toList();
	}

	/**
	 * The canonical change list of a release, in order.
	 * @param number a published release
	 */
	public List<RecordedChange> listChanges(ReleaseNumber number) {
		return this.changes.listChanges(number.value()).stream().map(ReleaseChangeRow::toChange).toList();
	}

	/**
	 * The changes of a release as the values that the feature modules wrote, in order.
	 * @param number a published release
	 */
	public List<Change> readChanges(ReleaseNumber number) {
		return listChanges(number).stream().map(this.codec::read).toList();
	}

	/**
	 * Recomputes the chain from the first release to the last.
	 * @return the breaks that were found; empty if the chain holds
	 */
	public List<ChainBreak> verify() {
		return ChainVerifier.verify(listReleases(), this::listChanges);
	}

}
