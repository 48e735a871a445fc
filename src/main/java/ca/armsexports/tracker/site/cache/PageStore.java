package ca.armsexports.tracker.site.cache;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/** The answers made before, by their addresses. */
@Component
public class PageStore {

	private final CurrentRelease currentRelease;

	private final long maximumWeight;

	private final Turns turns;

	private volatile Generation generation;

	PageStore(CurrentRelease currentRelease, CacheSettings settings) {
		this.currentRelease = currentRelease;
		this.maximumWeight = settings.cacheSize().toBytes();
		this.turns = new Turns(settings.madeAtOnce(), settings.patience());
		this.generation = new Generation(currentRelease.standing(), this.maximumWeight);
	}

	/**
	 * Sends the answer to a request if it was made before.
	 * @param request the request
	 * @param response its response, nothing sent yet
	 * @return whether it was sent
	 * @throws IOException if the client is gone
	 */
	public boolean send(HttpServletRequest request, HttpServletResponse response) throws IOException {
		String address = Addresses.key(request);
		if (address == null) {
			return false;
		}
		StoredAnswer answer = generation().find(address);
		if (answer == null) {
			return false;
		}
		answer.send(request, response);
		return true;
	}

	/** Turns at making what is not there. */
	Turns turns() {
		return this.turns;
	}

	/** The generation of now. */
	Generation generation() {
		Generation known = this.generation;
		return known.standing().equals(this.currentRelease.standing()) ? known : next();
	}

	private synchronized Generation next() {
		CurrentRelease.Standing now = this.currentRelease.standing();
		if (!this.generation.standing().equals(now)) {
			this.generation = new Generation(now, this.maximumWeight);
		}
		return this.generation;
	}

}
