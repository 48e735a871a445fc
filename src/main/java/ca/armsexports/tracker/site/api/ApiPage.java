package ca.armsexports.tracker.site.api;

import java.util.List;

import ca.armsexports.tracker.shared.web.PageFrame;

/**
 * How to ask the API.
 *
 * @param frame what stands around it
 * @param addresses the addresses of the API
 * @param filters the parameters that choose figures
 * @param tasks things to do, each in several programming languages
 */
record ApiPage(PageFrame frame, List<Address> addresses, List<String> filters, List<Task> tasks) {

	/**
	 * An address of the API.
	 *
	 * @param path its path, with variables in braces
	 * @param key the ending of the message key that says what it answers
	 */
	record Address(String path, String key) {
	}

	/**
	 * Something to do.
	 *
	 * @param key the ending of its message keys
	 * @param programs the programs that do it
	 */
	record Task(String key, List<Program> programs) {
	}

	/**
	 * A short program.
	 *
	 * @param language the programming language
	 * @param lines its lines
	 */
	record Program(String language, List<String> lines) {

		/** The program as it is run. */
		public String text() {
			return String.join("\n", this.lines);
		}

	}

}
