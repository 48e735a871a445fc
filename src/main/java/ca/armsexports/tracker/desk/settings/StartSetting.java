package ca.armsexports.tracker.desk.settings;

import ca.armsexports.tracker.shared.Codes;

/**
 * A setting with which the tracker was started.
 *
 * @param name the name of the property
 * @param value its value, as a property is written; empty for none
 * @param from where the value comes from
 */
record StartSetting(String name, String value, From from) {

	/** Where a value comes from. */
	enum From {

		/** Nobody said anything else. */
		DEFAULT,
		/** An argument of the start. */
		COMMAND_LINE,
		/** A variable of the environment. */
		ENVIRONMENT,
		/** A property of the Java machine. */
		JAVA,
		/** A file of properties. */
		FILE;

		/** The code in message keys. */
		public String code() {
			return Codes.of(this);
		}

	}

}
