package ca.armsexports.tracker.site.source;

import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.claim.Judgement;
import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.country.Listing;
import ca.armsexports.tracker.event.Event;
import ca.armsexports.tracker.event.LegalText;
import ca.armsexports.tracker.research.FigureFact;
import ca.armsexports.tracker.research.FigureView;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.source.ReportEdition;
import ca.armsexports.tracker.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * A document, and everything that was taken from it.
 *
 * @param frame the page's frame
 * @param source the document
 * @param answer how much was taken from it
 * @param figures how many figures were taken from it
 * @param facts the first of their rows, as many as a page carries
 * @param more the address of all their rows; none if these are all
 * @param events the events
 * @param texts the texts of law
 * @param listings the lines of lists of law
 * @param editions the editions of the annual report that it is
 * @param claims sums that it claims, each with the verdict of this release
 * @param destinations names of the destinations
 * @param view how to cite it, and whether its figures have changed since
 */
record SourcePage(PageFrame frame, Source source, String answer, int figures, List<FigureFact> facts,
		@Nullable String more, List<Event> events, List<LegalText> texts, List<Listing> listings,
		List<ReportEdition> editions, List<Judgement> claims, Map<DestinationCode, Destination> destinations,
		FigureView view) {

	/**
	 * What the document is called: its title, or its publisher where none is recorded.
	 */
	public String name() {
		return (this.source.title() != null) ? this.source.title() : this.source.publisher();
	}

}
