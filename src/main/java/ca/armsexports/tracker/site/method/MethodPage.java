package ca.armsexports.tracker.site.method;

import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.event.LegalText;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.source.Source;
import ca.armsexports.tracker.yearlytotal.PreferredReason;
import org.jspecify.annotations.Nullable;

/**
 * What the page on method is made of besides its words.
 *
 * @param frame the page's frame
 * @param states the states of cells
 * @param qualifiers the qualifiers of amounts
 * @param reasons why a statement counts
 * @param columns the columns of every file of figures
 * @param commands shell commands that recompute the hashes of the release shown
 * @param law the texts of law
 * @param sources the documents by their identifiers
 * @param corrections where errors are reported, if that is known
 */
record MethodPage(PageFrame frame, List<CellState> states, List<Qualifier> qualifiers, List<PreferredReason> reasons,
		List<String> columns, List<String> commands, List<LegalText> law, Map<SourceId, Source> sources,
		@Nullable String corrections) {
}
