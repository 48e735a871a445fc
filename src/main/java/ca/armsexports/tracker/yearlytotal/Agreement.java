package ca.armsexports.tracker.yearlytotal;

/** How two statements of one cell stand to each other. */
public enum Agreement {

	/** Both print the same. */
	EQUAL,
	/** Both print one number, one of them less precisely: no conflict. */
	TWO_PRECISIONS,
	/** They print different numbers, and some true amount would fit both. */
	COMPATIBLE,
	/** No true amount fits both. */
	CONFLICT,
	/** They are in different currencies or in the money of different years. */
	NOT_COMPARABLE

}
