package ca.armsexports.tracker.site.source;

import java.util.List;

import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.source.Source;
import ca.armsexports.tracker.source.SourceKind;

/**
 * All documents of the record.
 *
 * @param frame the page's frame
 * @param count how many there are
 * @param figures how many figures were taken from them
 * @param groups the documents by kind
 */
record SourcesPage(PageFrame frame, int count, int figures, List<Group> groups) {

	/** The documents of a kind. */
	record Group(SourceKind kind, List<Line> lines) {
	}

	/**
	 * A document with how much was taken from it.
	 *
	 * @param source the document
	 * @param figures the number of figures
	 * @param events the number of events
	 * @param texts the number of texts and lists of law
	 */
	record Line(Source source, int figures, int events, int texts) {
	}

}
