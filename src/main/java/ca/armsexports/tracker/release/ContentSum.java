package ca.armsexports.tracker.release;

import java.math.BigInteger;

import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * How many statements a release made, and the sum of their hashes, which does not depend
 * on their order.
 *
 * @param count how many
 * @param sum of the SHA-256 of each
 */
record ContentSum(long count, BigInteger sum) {

	static final ContentSum NOTHING = new ContentSum(0, BigInteger.ZERO);

	ContentSum plus(ContentSum other) {
		return new ContentSum(this.count + other.count, this.sum.add(other.sum));
	}

	/** With a statement, and the release up to which it held. */
	ContentSum plus(String content, @Nullable ReleaseNumber until) {
		String whole = ((until != null) ? until.toString() : "-") + " " + content;
		return new ContentSum(this.count + 1, this.sum.add(new BigInteger(Sha256.of(whole).hex(), 16)));
	}

}
