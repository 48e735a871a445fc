package ca.armsexports.tracker.desk.entry;

import ca.armsexports.tracker.shared.web.Phrases;

/** What fields and their codes are called. */
final class FieldWords {

	private static final String DISCLOSURES = "disclosures.";

	private FieldWords() {
	}

	/** What a field is called, with the language that is written in it. */
	static String label(Field field, Phrases phrases) {
		if (field.path().startsWith(DISCLOSURES)) {
			return phrases.text("permit.field." + field.path().substring(DISCLOSURES.length()));
		}
		String label = phrases.text("entry.field." + field.name());
		return field.language().isEmpty() ? label : label + " (" + phrases.text("language." + field.language()) + ")";
	}

	/** A value in words, if it is one of several codes. */
	static String value(Field field, String text, Phrases phrases) {
		if (field.kind() == FieldKind.FLAG) {
			return phrases.text(text.isEmpty() ? "entry.no" : "entry.yes");
		}
		return field.codes().contains(text) ? phrases.text(field.labels() + "." + text) : text;
	}

}
