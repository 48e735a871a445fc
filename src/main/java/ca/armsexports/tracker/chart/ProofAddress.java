package ca.armsexports.tracker.chart;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/** What a mark may lead to. */
final class ProofAddress {

	private ProofAddress() {
	}

	/**
	 * Refuses what is no page.
	 * @param address the address of a page, if there is one
	 * @throws IllegalArgumentException if it is the address of anything else
	 */
	static void require(@Nullable URI address) {
		if (address == null) {
			return;
		}
		String scheme = address.getScheme();
		if (scheme != null && !scheme.equals("https") && !scheme.equals("http")) {
			throw new IllegalArgumentException("the address of a page, not " + address);
		}
	}

}
