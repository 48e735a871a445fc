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
 * @param own whether it names what the change itself records, which nothing can be chosen
 * from yet
 */
record Field(String path, FieldKind kind, boolean required, String group, List<String> codes, String labels,
		boolean own) {

	static Field of(String path, FieldKind kind, boolean required) {
		return new Field(path, kind, required, "", List.of(), "", false);
	}

	Field decides(String component) {
		return new Field(this.path, this.kind, this.required, component, this.codes, this.labels, this.own);
	}

	Field namesItself() {
		return new Field(this.path, this.kind, this.required, this.group, this.codes, this.labels, true);
	}

	/** The key of the message that says how it is written. */
	String problemKey() {
		return "entry.problem." + (this.own ? "own_" : "") + this.kind.code();
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
