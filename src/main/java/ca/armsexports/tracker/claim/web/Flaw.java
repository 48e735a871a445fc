package ca.armsexports.tracker.claim.web;

/**
 * A parameter that cannot be read, with the reason.
 *
 * @param parameter its name
 * @param value its value as written; empty if it is missing
 * @param reason the last part of the reason's message key
 * @param part what the reason speaks of
 * @param place where it begins, counted from 1; 0 if that does not matter
 */
record Flaw(String parameter, String value, String reason, String part, int place) {

	static Flaw of(String parameter, String value, String reason) {
		return new Flaw(parameter, value, reason, value, 0);
	}

}
