package ca.armsexports.tracker.site.timeline;

import java.util.Set;

import ca.armsexports.tracker.chart.Stretch;
import ca.armsexports.tracker.chart.TimeMark;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.source.Citation;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list, and one mark of the drawing if it has a date.
 *
 * @param id names it on the page
 * @param kind what it is
 * @param when when it was; none if no source dates it
 * @param doubts which of its dates no source states
 * @param dates its dates in words
 * @param title what it is, in words
 * @param titleLanguage the language of the title
 * @param detail what must be said with it; may be empty
 * @param address where it leads
 * @param citation the passage it was read from
 * @param note what readers should know about it
 */
record TimelineEntry(String id, TimelineKind kind, @Nullable Stretch when, Set<TimeMark.Doubt> doubts, String dates,
		String title, Language titleLanguage, String detail, String address, @Nullable Citation citation,
		@Nullable LocalizedText note) {

	/** Whether a source speaks of it; that a year is empty, none says. */
	public boolean isOnRecord() {
		return this.citation != null;
	}

}
