package ca.armsexports.tracker.site.changes;

import java.time.Instant;
import java.util.List;

import ca.armsexports.tracker.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A feed of releases.
 *
 * @param id its permanent address
 * @param self the address it was read from
 * @param page the address of the page that shows the same
 * @param language the language of its words
 * @param title what it follows
 * @param subtitle the state of the record: release, head hash, next report
 * @param author who makes it
 * @param home the address of its author
 * @param updated when it last changed
 * @param entries the releases, the newest first
 */
record Feed(String id, String self, String page, Language language, String title, String subtitle, String author,
		String home, Instant updated, List<Entry> entries) {

	/**
	 * A release.
	 *
	 * @param id its permanent address, which shows it
	 * @param title its title
	 * @param titleLanguage the language of the title
	 * @param author who entered the changes
	 * @param updated when it was published
	 * @param note what readers should know
	 * @param noteLanguage the language of the note
	 * @param lines what changed
	 * @param facts reason, people and hash
	 */
	record Entry(String id, String title, Language titleLanguage, String author, Instant updated, String note,
			Language noteLanguage, List<Line> lines, List<String> facts) {
	}

	/**
	 * A change.
	 *
	 * @param text the change in a sentence
	 * @param address where that is shown, if anywhere
	 */
	record Line(String text, @Nullable String address) {
	}

}
