package ca.armsexports.tracker.desk.log;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

import ca.armsexports.tracker.account.DeskFrame;
import ca.armsexports.tracker.journal.JournalEntry;
import org.jspecify.annotations.Nullable;

/**
 * A part of the journal.
 *
 * @param frame the page's frame
 * @param entries its entries, the latest first
 * @param next the number of the entry after which the next part begins; none if this is
 * the last
 */
record JournalPage(DeskFrame frame, List<JournalEntry> entries, @Nullable Long next) {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

	/**
	 * A moment, to the second, in UTC.
	 * @param moment the moment
	 */
	public String moment(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC).format(MOMENT);
	}

}
