package ca.armsexports.tracker.desk.file;

import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.account.DeskFrame;
import ca.armsexports.tracker.ingest.IngestSummary;
import ca.armsexports.tracker.shared.written.NumberRule;

/**
 * All files that were brought, and the form that brings one.
 *
 * @param frame the page's frame
 * @param files the files, the latest first
 * @param documents the titles of the documents on record by identifier
 * @param proposed the titles of those that drafts propose
 * @param form what stands in the form
 * @param usual the format of numbers that the person's language writes
 * @param problems the keys of what is wrong, by the names of the fields
 * @param refusal why the file was refused, or empty
 * @param limit the largest size of a file, in megabytes
 */
record FilesPage(DeskFrame frame, List<IngestSummary> files, Map<String, String> documents,
		Map<String, String> proposed, FileForm form, NumberRule usual, Map<String, String> problems, String refusal,
		int limit) {

	/**
	 * What is wrong with a field, or empty.
	 * @param name the name of the field
	 */
	public String problem(String name) {
		String key = this.problems.get(name);
		return (key != null) ? this.frame.phrases().text(key) : "";
	}

	/** The formats of numbers. */
	public List<NumberRule> rules() {
		return List.of(NumberRule.values());
	}

	/**
	 * Whether a format is chosen, or proposed before anything was.
	 * @param rule the format
	 */
	public boolean chosen(NumberRule rule) {
		return (this.form.numbers() != null) ? rule.code().equals(this.form.numbers()) : rule == this.usual;
	}

}
