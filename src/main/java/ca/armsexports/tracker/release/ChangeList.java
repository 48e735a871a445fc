package ca.armsexports.tracker.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

import ca.armsexports.tracker.shared.Sha256;

/**
 * Hashes the canonical form of a list of changes, however long: each as its type, a
 * space, its JSON and a line feed.
 */
final class ChangeList implements Consumer<RecordedChange> {

	private final MessageDigest digest;

	private int count;

	ChangeList() {
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

	static DraftContent of(List<RecordedChange> changes) {
		ChangeList list = new ChangeList();
		changes.forEach(list);
		return list.content();
	}

	@Override
	public void accept(RecordedChange change) {
		this.digest.update(change.line().getBytes(StandardCharsets.UTF_8));
		this.count++;
	}

	/** What the list holds; it takes no more afterwards. */
	DraftContent content() {
		return new DraftContent(this.count, new Sha256(HexFormat.of().formatHex(this.digest.digest())));
	}

}
