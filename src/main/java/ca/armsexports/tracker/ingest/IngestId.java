package ca.armsexports.tracker.ingest;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The number of an ingest.
 *
 * @param value from 1 upwards
 */
public record IngestId(@JsonValue long value) {

	/**
	 * @throws IllegalArgumentException if the number is below 1
	 */
	@JsonCreator
	public IngestId {
		if (value < 1) {
			throw new IllegalArgumentException("an ingest's number from 1 upwards, not " + value);
		}
	}

	@Override
	public String toString() {
		return Long.toString(this.value);
	}

}
