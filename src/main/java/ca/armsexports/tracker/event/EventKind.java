package ca.armsexports.tracker.event;

import ca.armsexports.tracker.shared.Codes;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What kind of event it is. */
public enum EventKind {

	/** Protests. */
	PROTESTS("protests"),
	/** People killed. */
	DEATHS("deaths"),
	/** A meeting of governments, or an instruction for one. */
	MEETING("meeting"),
	/** A request to the government. */
	REQUEST("request"),
	/** An investigation or a complaint in law. */
	INVESTIGATION("investigation"),
	/** A statement of a government. */
	STATEMENT("statement"),
	/** Co-operation of police forces. */
	POLICING("policing"),
	/** Attendance at an arms fair. */
	ARMS_FAIR("arms_fair"),
	/** That exports were stopped or paused, by Canada or by others. */
	PRECEDENT("precedent");

	@EnumeratedValue
	private final String code;

	EventKind(String code) {
		this.code = code;
	}

	/**
	 * The kind of that code.
	 * @param code such as {@code arms_fair}
	 * @throws IllegalArgumentException if there is no such kind
	 */
	@JsonCreator
	public static EventKind ofCode(String code) {
		return Codes.parse(EventKind.class, code);
	}

	/** As in files: {@code arms_fair}. */
	@JsonValue
	public String code() {
		return this.code;
	}

}
