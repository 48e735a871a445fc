package ca.armsexports.tracker.desk.draft;

import java.util.Map;

import ca.armsexports.tracker.account.DeskFrame;
import ca.armsexports.tracker.release.RefusedStep;

/**
 * The form in which a draft is opened or described anew.
 *
 * @param frame the page's frame
 * @param address where the form is sent to
 * @param heading the key of the page's heading
 * @param form what stands in it
 * @param problems the keys of what is wrong, by the names of the fields
 * @param theirs what somebody else wrote in the meantime, by the names of the fields
 * @param refusal why the whole was refused, or empty
 */
record DraftFormPage(DeskFrame frame, String address, String heading, DraftForm form, Map<String, String> problems,
		Map<String, String> theirs, String refusal) {

	/** The same page with what is wrong with the form that was sent. */
	DraftFormPage refusing(DraftForm sent, Map<String, String> problems) {
		return new DraftFormPage(this.frame, this.address, this.heading, sent, problems, Map.of(), "");
	}

	/**
	 * The same page with why the draft does not take what was sent, beside what it holds.
	 */
	DraftFormPage refusing(DraftForm sent, RefusedStep step) {
		return new DraftFormPage(this.frame, this.address, this.heading, sent.of(this.form.version()), Map.of(),
				this.form.values(), this.frame.phrases().text("draft.refused." + step.kind().code(), step.subject()));
	}

	/**
	 * What is wrong with a field, or empty.
	 * @param name the name of the field
	 */
	public String problem(String name) {
		String key = this.problems.get(name);
		return (key != null) ? this.frame.phrases().text(key) : "";
	}

	/**
	 * What somebody else wrote in a field in the meantime, or empty.
	 * @param name the name of the field
	 */
	public String theirs(String name) {
		String theirs = this.theirs.getOrDefault(name, "");
		return theirs.equals(this.form.values().get(name)) ? "" : theirs;
	}

}
