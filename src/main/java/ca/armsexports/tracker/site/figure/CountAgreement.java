package ca.armsexports.tracker.site.figure;

import ca.armsexports.tracker.research.FigureFact;
import ca.armsexports.tracker.shared.Codes;

/** How two counts stand to each other. */
enum CountAgreement {

	/** Both print the same number. */
	EQUAL,
	/** They are two numbers. */
	DIFFERENT,
	/** They count different things. */
	NOT_COMPARED;

	static CountAgreement of(FigureFact one, FigureFact other) {
		if (one.value() == null || other.value() == null || one.measure() != other.measure()) {
			return NOT_COMPARED;
		}
		return (one.qualifier() == other.qualifier() && one.value().compareTo(other.value()) == 0) ? EQUAL : DIFFERENT;
	}

	String code() {
		return Codes.of(this);
	}

}
