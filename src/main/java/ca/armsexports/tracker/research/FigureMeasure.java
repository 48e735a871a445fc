package ca.armsexports.tracker.research;

import ca.armsexports.tracker.shared.Codes;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a figure measures. Figures of different measures are never added: a permit, a
 * contract, a delivery and an export are four things.
 */
public enum FigureMeasure {

	/** Exports of a calendar year. */
	EXPORT,
	/** The ceiling of a permit. */
	PERMIT_VALUE,
	/** Permits issued in a year. */
	PERMITS_ISSUED,
	/** Permits used in a year. */
	PERMITS_UTILIZED,
	/** Goods ordered. */
	UNITS_CONTRACTED,
	/** Goods that left Canada. */
	UNITS_EXPORTED,
	/** Goods that arrived. */
	UNITS_DELIVERED,
	/** Goods sold. */
	UNITS_SOLD,
	/** Goods reported to the United Nations. */
	UNITS_REPORTED_TO_UN,
	/** What the goods ordered cost. */
	VALUE_CONTRACTED,
	/** What the goods that left Canada cost. */
	VALUE_EXPORTED,
	/** What the goods that arrived cost. */
	VALUE_DELIVERED,
	/** What the goods sold cost. */
	VALUE_SOLD,
	/** What the goods reported to the United Nations cost. */
	VALUE_REPORTED_TO_UN;

	/** As in files, addresses and the database: {@code permit_value}. */
	@JsonValue
	public String code() {
		return Codes.of(this);
	}

	/** Whether it is a sum of money and no count. */
	public boolean isMoney() {
		return this == EXPORT || this == PERMIT_VALUE || isWorth();
	}

	/** Whether it is what counted goods cost, which stands beside their count. */
	public boolean isWorth() {
		return switch (this) {
			case VALUE_CONTRACTED, VALUE_EXPORTED, VALUE_DELIVERED, VALUE_SOLD, VALUE_REPORTED_TO_UN -> true;
			default -> false;
		};
	}

}
