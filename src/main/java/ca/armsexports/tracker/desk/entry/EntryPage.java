package ca.armsexports.tracker.desk.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.account.DeskFrame;
import ca.armsexports.tracker.release.DraftSummary;
import ca.armsexports.tracker.release.ProposedChange;
import ca.armsexports.tracker.release.RefusedStep;
import ca.armsexports.tracker.release.StaleProposal;
import org.jspecify.annotations.Nullable;

/**
 * A form for one change.
 *
 * @param frame the page's frame
 * @param draft the draft that takes the change
 * @param type the type of change
 * @param entry what was written, and what is wrong with it
 * @param seen the revision in the draft that the form was made from; 0 for none
 * @param subject what is published under that name and may be withdrawn, or empty
 * @param published what is published on the subject, by the paths of the fields
 * @param theirs what somebody else proposed in the meantime, by the paths of the fields
 * @param refusal why the whole was refused, or empty
 * @param destinations the names of the destinations by code
 * @param documents the titles of the documents by identifier
 */
record EntryPage(DeskFrame frame, DraftSummary draft, ChangeTypes.ChangeType type, Entry entry, int seen,
		String subject, Map<String, String> published, Map<String, String> theirs, String refusal,
		Map<String, String> destinations, Map<String, String> documents) {

	/** The fields in groups, each with what stands in it. */
	public List<Shown> fields() {
		return this.type.fields().stream().map(this::shown).toList();
	}

	/** What is wrong with no field in particular, or empty. */
	public String whole() {
		String problem = this.entry.problems().get("");
		return (problem != null) ? this.frame.phrases().text(problem) : this.refusal;
	}

	/** How many fields are to be mended. */
	public int problems() {
		return this.entry.problems().size();
	}

	/** The same form beside what somebody else proposed in the meantime. */
	EntryPage beside(StaleProposal stale) {
		ProposedChange standing = stale.standing();
		Map<String, String> theirs = (standing != null) ? Written.texts(standing.change(), this.frame.phrases())
				: Map.of();
		String refusal = (standing != null) ? this.frame.phrases().text("entry.stale", standing.editor())
				: this.frame.phrases().text("entry.stale.taken_back");
		return new EntryPage(this.frame, this.draft, this.type, this.entry,
				(standing != null) ? standing.revision() : 0, this.subject, this.published, theirs, refusal,
				this.destinations, this.documents);
	}

	/** The same form with why the draft does not take it. */
	EntryPage refusing(RefusedStep step) {
		return new EntryPage(this.frame, this.draft, this.type, this.entry, this.seen, this.subject, this.published,
				this.theirs, this.frame.phrases().text("draft.refused." + step.kind().code(), step.subject()),
				this.destinations, this.documents);
	}

	private Shown shown(Field field) {
		String value = this.entry.values().getOrDefault(field.path(), "");
		String problem = this.entry.problems().get(field.path());
		String published = this.published.getOrDefault(field.path(), "");
		String hint = (field.own() && this.subject.isEmpty()) ? this.frame.phrases().text(field.problemKey()) : "";
		return new Shown(field, FieldWords.label(field, this.frame.phrases()), value, options(field), hint,
				(problem != null) ? this.frame.phrases().text(problem) : "", published.equals(value) ? "" : published,
				theirs(field, value));
	}

	private @Nullable String theirs(Field field, String value) {
		if (this.theirs.isEmpty()) {
			return null;
		}
		String theirs = this.theirs.getOrDefault(field.path(), "");
		return theirs.equals(value) ? null : theirs;
	}

	private Map<String, String> options(Field field) {
		if (field.own()) {
			return Map.of();
		}
		Map<String, String> options = new LinkedHashMap<>();
		switch (field.kind()) {
			case DESTINATION -> options.putAll(this.destinations);
			case SOURCE -> this.documents.forEach((id, title) -> options.put(id, id + ": " + title));
			default ->
				field.codes().forEach((code) -> options.put(code, FieldWords.value(field, code, this.frame.phrases())));
		}
		return options;
	}

	/**
	 * A field as the page shows it.
	 *
	 * @param field the field
	 * @param label what it is called
	 * @param value what stands in it
	 * @param options what can be chosen, in words by code; empty for free text
	 * @param hint how it is written, or empty
	 * @param problem what is wrong, or empty
	 * @param published what is published instead, or empty
	 * @param theirs what somebody else proposed instead, if they did
	 */
	record Shown(Field field, String label, String value, Map<String, String> options, String hint, String problem,
			String published, @Nullable String theirs) {

		/** The path as an identifier in the page. */
		public String id() {
			return this.field.path().replace('.', '-');
		}

		/** The path, which is the name of the field. */
		public String path() {
			return this.field.path();
		}

		/** How the field is shown. */
		public String kind() {
			return this.options.isEmpty() ? this.field.kind().code() : "choice";
		}

		/**
		 * Whether it names what the form is about, which another name would leave behind.
		 */
		public boolean fixed() {
			return this.field.own() && this.hint.isEmpty();
		}

		/** Whether it must be filled. */
		public boolean required() {
			return this.field.required() && this.field.kind() != FieldKind.FIGURE;
		}

		/** The language of what is written, or nothing. */
		public String language() {
			return this.field.language();
		}

	}

}
