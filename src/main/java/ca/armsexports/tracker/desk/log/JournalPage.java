package ca.armsexports.tracker.desk.log;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;

import ca.armsexports.tracker.account.DeskFrame;
import ca.armsexports.tracker.account.Operator;
import ca.armsexports.tracker.journal.JournalEntry;
import org.jspecify.annotations.Nullable;

/**
 * A part of the journal.
 *
 * @param frame the page's frame
 * @param entries its entries, the latest first
 * @param pages which of the drafts and files that they concern have a page; those from
 * before the record was restored have none
 * @param next the number of the entry after which the next part begins; none if this is
 * the last
 */
record JournalPage(DeskFrame frame, List<JournalEntry> entries, Set<String> pages, @Nullable Long next) {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

	/**
	 * Who took a step.
	 * @param entry the step
	 */
	public String who(JournalEntry entry) {
		return entry.person().equals(Operator.NAME) ? this.frame.phrases().text("journal.operator")
				: entry.person().value();
	}

	/**
	 * What a step concerns, in words.
	 * @param entry the step
	 */
	public String subject(JournalEntry entry) {
		String[] parts = entry.subject().split(" ", 2);
		return switch (parts[0]) {
			case "draft" -> this.frame.phrases().text("draft.of", parts[1]);
			case "ingest" -> this.frame.phrases().text("journal.of.file", parts[1]);
			case "setting" -> this.frame.phrases().text("journal.of.setting", parts[1]);
			case "record" -> this.frame.phrases().text("desk.section.record");
			case "person" -> parts[1];
			default -> entry.subject();
		};
	}

	/**
	 * Where what a step concerns is shown; nothing if there is no page, or none that the
	 * reader may open.
	 * @param entry the step
	 */
	public @Nullable String address(JournalEntry entry) {
		String[] parts = entry.subject().split(" ", 2);
		return switch (parts[0]) {
			case "draft" -> this.pages.contains(entry.subject()) ? "/admin/drafts/" + parts[1] : null;
			case "ingest" ->
				(this.pages.contains(entry.subject()) && this.frame.may("editor")) ? "/admin/files/" + parts[1] : null;
			case "setting" -> this.frame.may("administrator") ? "/admin/settings" : null;
			case "record" -> this.frame.may("administrator") ? "/admin/record" : null;
			default -> null;
		};
	}

	/**
	 * A moment, to the second, in UTC.
	 * @param moment the moment
	 */
	public String moment(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC).format(MOMENT);
	}

}
