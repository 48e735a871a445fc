package ca.armsexports.tracker.source;

import ca.armsexports.tracker.shared.Codes;

/** What a figure states. */
public enum FigureKind {

	/** Exports of a year to a destination. */
	YEARLY_TOTAL,
	/** The ceiling of a permit. */
	PERMIT,
	/** A count of permits. */
	PERMIT_COUNT,
	/** A count of goods. */
	EQUIPMENT_COUNT;

	/** As in the database: {@code yearly_total}. */
	public String code() {
		return Codes.of(this);
	}

}
