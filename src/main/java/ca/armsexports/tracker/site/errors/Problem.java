package ca.armsexports.tracker.site.errors;

import java.util.Collection;
import java.util.List;

import ca.armsexports.tracker.release.Release;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong with a request.
 *
 * @param type what it is
 * @param status the status, which a type that says no more may stand in for
 * @param parameter the parameter's name as written, where one is to blame
 * @param value its value as written, or the identifier that nothing has
 * @param taken the parameters that the address takes, where an unknown one is to blame
 * @param allowed the methods that the address allows, where one is to blame
 * @param advice the key of the message that says what to do; empty if there is none
 * @param withdrawnIn the release that withdrew it, if one did
 */
record Problem(ProblemType type, int status, @Nullable String parameter, @Nullable String value,
		Collection<String> taken, Collection<String> allowed, String advice, @Nullable Release withdrawnIn) {

	static Problem of(ProblemType type) {
		return new Problem(type, type.status().value(), null, null, List.of(), List.of(), "", null);
	}

	static Problem of(int status) {
		return new Problem(ProblemType.of(status), status, null, null, List.of(), List.of(), "", null);
	}

	static Problem ofParameter(ProblemType type, String parameter, String value, Collection<String> taken) {
		return new Problem(type, type.status().value(), parameter, value, taken, List.of(), "", null);
	}

	/** The same with advice on what to do. */
	Problem advising(String key) {
		return new Problem(this.type, this.status, this.parameter, this.value, this.taken, this.allowed, key,
				this.withdrawnIn);
	}

	static Problem ofIdentifier(String identifier) {
		return new Problem(ProblemType.NOT_FOUND, 404, null, identifier, List.of(), List.of(), "", null);
	}

	/** An identifier that something had until a release withdrew it. */
	static Problem ofWithdrawn(String identifier, Release release) {
		ProblemType type = ProblemType.WITHDRAWN;
		return new Problem(type, type.status().value(), null, identifier, List.of(), List.of(), "", release);
	}

	static Problem ofMethod(Collection<String> allowed) {
		return new Problem(ProblemType.METHOD_NOT_ALLOWED, 405, null, null, List.of(), allowed, "", null);
	}

	/** Whether the site is to blame, so that the log must hold it. */
	boolean isOurs() {
		return this.status >= 500;
	}

}
