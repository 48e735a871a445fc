package ca.armsexports.tracker.desk.entry;

import java.util.List;

/**
 * A field of a form: one text that somebody writes.
 *
 * @param path the component of the change, such as {@code citation.quote}
 * @param kind how its text is read
 * @param required whether the change cannot be without it
 * @param group the component that is absent as a whole if this field is blank; empty for
 * none
 * @param codes what can be chosen, in the order of their declaration; empty for free text
 * @param labels where the codes' words stand among the messages
 */
record Field(String path, FieldKind kind, boolean required, String group, List<String> codes, String labels) {

	static Field of(String path, FieldKind kind, boolean required) {
		return new Field(path, kind, required, "", List.of(), "");
	}

	Field decides(String component) {
		return new Field(this.path, this.kind, this.required, component, this.codes, this.labels);
	}

	/** The last part of the path, if it is a language; else nothing. */
	String language() {
		return this.path.matches(".*\\.(en|fr|es)") ? this.path.substring(this.path.length() - 2) : "";
	}

	/** The path without a language. */
	String name() {
		return language().isEmpty() ? this.path : this.path.substring(0, this.path.length() - 3);
	}

}
