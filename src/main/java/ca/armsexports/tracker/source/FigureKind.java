package ca.armsexports.tracker.source;

import ca.armsexports.tracker.shared.Codes;
import com.fasterxml.jackson.annotation.JsonValue;

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

	/** As in files and the database: {@code yearly_total}. */
	@JsonValue
	public String code() {
		return Codes.of(this);
	}

}
