package ca.armsexports.tracker.account;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import org.springframework.stereotype.Component;

/**
 * Limits how many sign-ins are tried from one network address, on each node by itself. Of
 * an IPv6 address the first half counts, which is what one household or office has.
 */
@Component
class AddressLimit {

	private static final int REMEMBERED = 50_000;

	private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
		.maximumSize(REMEMBERED)
		.expireAfterAccess(PasswordChecks.SPAN)
		.build();

	private final int most;

	AddressLimit(AccountSettings settings) {
		this.most = settings.checksPerAddress();
	}

	/**
	 * Counts an attempt.
	 * @param address the address that it comes from
	 * @throws TooManyGuesses if there were too many
	 */
	void count(String address) {
		ConsumptionProbe probe = this.buckets.get(network(address), (key) -> bucket()).tryConsumeAndReturnRemaining(1);
		if (!probe.isConsumed()) {
			throw new TooManyGuesses(Duration.ofNanos(probe.getNanosToWaitForRefill()));
		}
	}

	private Bucket bucket() {
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(this.most).refillGreedy(this.most, PasswordChecks.SPAN))
			.build();
	}

	private static String network(String address) {
		try {
			// Digits are read as they are; no name is ever looked up.
			return (address.indexOf(':') >= 0 && InetAddress.ofLiteral(address) instanceof Inet6Address long6)
					? HexFormat.of().formatHex(Arrays.copyOf(long6.getAddress(), 8)) : address;
		}
		catch (IllegalArgumentException ex) {
			return address;
		}
	}

}
