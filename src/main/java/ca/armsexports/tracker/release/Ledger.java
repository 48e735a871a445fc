package ca.armsexports.tracker.release;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

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

	private final ChangeRows rows;

	private final ChangeCodec codec;

	Ledger(ReleaseRepository releases, ReleaseChangeRepository changes, ChangeRows rows, ChangeCodec codec) {
		this.releases = releases;
		this.changes = changes;
		this.rows = rows;
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
		return this.releases.findFirstByOrderByNumberDesc()
			.map(ReleaseRow::toRelease)
			.orElseThrow(() -> new IllegalStateException("the founding release is missing"));
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
	 * Hands on the canonical change list of a release, in order, however long it is.
	 * @param number a published release
	 * @param reader takes each change
	 */
	public void readLines(ReleaseNumber number, Consumer<? super RecordedChange> reader) {
		this.rows.read(number, reader);
	}

	/**
	 * The changes of a release as the values that the feature modules wrote, in order.
	 * @param number a published release
	 */
	public List<Change> readChanges(ReleaseNumber number) {
		return listChanges(number).stream().map(this.codec::read).toList();
	}

	/**
	 * The changes of several releases, in order, without those of some types.
	 * @param from the release before the first of them; 0 to begin with the founding
	 * record
	 * @param to the last of them
	 * @param leftOut types of changes that are not asked for; not none
	 */
	public Map<ReleaseNumber, List<Change>> readChanges(int from, ReleaseNumber to,
			Collection<Class<? extends Change>> leftOut) {
		return this.changes.listChanges(from, to.value(), leftOut.stream().map(Class::getSimpleName).toList())
			.stream()
			.collect(Collectors.groupingBy(ReleaseChangeRow::release, TreeMap::new,
					Collectors.mapping((row) -> this.codec.read(row.toChange()), Collectors.toList())));
	}

	/**
	 * What is published on a subject, as the change that published it; nothing if it was
	 * withdrawn.
	 * @param subject such as {@code figure 20}
	 */
	public Optional<RecordedChange> findPublished(String subject) {
		return this.rows.findPublished(subject).filter((change) -> !this.codec.withdraws(change));
	}

	/**
	 * What was published on a subject before a release, as the value that its feature
	 * module wrote.
	 * @param subject such as {@code event pe-2022-12-protests}
	 * @param release the release
	 */
	public Optional<Change> findBefore(String subject, ReleaseNumber release) {
		return this.rows.findBefore(subject, release).map(this.codec::read);
	}

	/**
	 * The release that withdrew a subject.
	 * @param subject such as {@code event pe-2022-12-protests}
	 * @param release the release to read: none of a later one is said
	 * @return nothing if the subject was never published, or is on record
	 */
	public Optional<Release> findWithdrawal(String subject, ReleaseNumber release) {
		return this.rows.findWithdrawal(subject, release).map(this::getRelease);
	}

	/**
	 * What is published with some words in it, the latest first.
	 * @param words each with what may stand in its place; one of each must stand in the
	 * subject or the canonical form, in any case
	 * @param limit how many at most
	 */
	public List<PublishedChange> listPublished(List<List<String>> words, int limit) {
		return this.rows.listPublished(words, limit)
			.stream()
			.filter((line) -> !this.codec.withdraws(line.change()))
			.toList();
	}

	/**
	 * Recomputes the chain from the first release to the last.
	 * @return the breaks that were found; empty if the chain holds
	 */
	public List<ChainBreak> verify() {
		return ChainVerifier.verify(listReleases(), this.rows::content);
	}

}
