package ca.armsexports.tracker.permit;

import ca.armsexports.tracker.shared.Codes;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How a day stands to the validity of a permit, by its dates alone: suspensions and
 * cancellations are not published.
 */
public enum PermitStatus {

	/** The first day of validity lies ahead. */
	NOT_YET_VALID,
	/** The day lies within the validity. */
	IN_FORCE,
	/** The last day of validity has passed. */
	EXPIRED,
	/** The dates on record are missing or not precise enough to tell. */
	UNKNOWN;

	/** As in files: {@code in_force}. */
	@JsonValue
	public String code() {
		return Codes.of(this);
	}

}
