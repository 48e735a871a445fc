package ca.armsexports.tracker.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The name under which a person enters or approves. Two names are two persons when they
 * differ in more than case.
 *
 * @param value one to 100 characters
 */
public record PersonName(@JsonValue String value) {

	/**
	 * @throws IllegalArgumentException if the name is blank or longer than 100 characters
	 */
	@JsonCreator
	public PersonName {
		if (value.isBlank() || value.length() > 100) {
			throw new IllegalArgumentException("a name of 1 to 100 characters");
		}
	}

	/**
	 * Whether two names are one person's.
	 * @param other another name
	 */
	public boolean isSamePerson(PersonName other) {
		return this.value.strip().equalsIgnoreCase(other.value.strip());
	}

	@Override
	public String toString() {
		return this.value;
	}

}
