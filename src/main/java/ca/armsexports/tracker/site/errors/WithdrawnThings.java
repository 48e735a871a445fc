package ca.armsexports.tracker.site.errors;

import java.util.Optional;

import ca.armsexports.tracker.release.Ledger;
import ca.armsexports.tracker.shared.NotFound;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.site.cache.CurrentRelease;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Finds out whether something that is not there was there once, and what withdrew it. */
@Component
class WithdrawnThings {

	private final Ledger ledger;

	private final CurrentRelease currentRelease;

	WithdrawnThings(Ledger ledger, CurrentRelease currentRelease) {
		this.ledger = ledger;
		this.currentRelease = currentRelease;
	}

	/**
	 * What went wrong when something was not found, if that is because it was withdrawn.
	 * @param failure what the handler threw
	 * @param request the request that failed
	 */
	Optional<Problem> find(Exception failure, HttpServletRequest request) {
		if (!(failure instanceof NotFound missing)) {
			return Optional.empty();
		}
		try {
			return this.ledger.findWithdrawal(subject(missing), release(request))
				.map((release) -> Problem.ofWithdrawn(missing.identifier(), release));
		}
		catch (DataAccessException | TransactionException ex) {
			return Optional.empty();
		}
	}

	/** Readers say country where the record says destination. */
	private static String subject(NotFound missing) {
		String kind = missing.thing().equals("country") ? "destination" : missing.thing();
		return kind + " " + missing.identifier();
	}

	private ReleaseNumber release(HttpServletRequest request) {
		String named = request.getParameter("release");
		return (named != null) ? ReleaseNumber.parse(named) : this.currentRelease.of(request).number();
	}

}
