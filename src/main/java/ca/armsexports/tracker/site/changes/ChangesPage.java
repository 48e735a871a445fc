package ca.armsexports.tracker.site.changes;

import java.util.List;

import ca.armsexports.tracker.release.Release;
import ca.armsexports.tracker.research.FigureChange;
import ca.armsexports.tracker.research.FrozenNotice;
import ca.armsexports.tracker.research.ReleaseSpan;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.site.release.ChangeGroup;
import ca.armsexports.tracker.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two releases.
 *
 * @param frame the page's frame
 * @param span the two releases
 * @param heading which releases
 * @param answer how many figures were added, changed and withdrawn
 * @param narrowed what the figures have in common, if not all are shown
 * @param parameters the parameters that say so
 * @param choices the releases to choose from, the first first
 * @param tables the figures, those changed first
 * @param whole whether these are all figures
 * @param steps the releases on the way, the newest first
 */
record ChangesPage(PageFrame frame, ReleaseSpan span, String heading, String answer, @Nullable String narrowed,
		List<FrozenNotice.Parameter> parameters, List<ReleaseNumber> choices, List<Table> tables, boolean whole,
		List<Step> steps) {

	/** The address of all changes between the two releases. */
	public String wide() {
		return this.frame.withFilters("from=%d&to=%s".formatted(this.span.from(), this.span.to()));
	}

	/**
	 * The figures that were added, changed or withdrawn.
	 *
	 * @param type which of them
	 * @param lines the figures
	 */
	record Table(FigureChange.Type type, List<Line> lines) {
	}

	/**
	 * A figure, with both its values.
	 *
	 * @param change the change
	 * @param cell what the figure is about
	 * @param before what it stated, if it did
	 * @param after what it states, if it does
	 * @param hidden whether it changed in something that is not shown here
	 * @param release the release that did so
	 */
	record Line(FigureChange change, String cell, @Nullable Told before, @Nullable Told after, boolean hidden,
			Release release) {
	}

	/**
	 * What a figure states.
	 *
	 * @param words the value
	 * @param address where its proof is
	 * @param source the document
	 * @param details what else it states that the other side does not
	 */
	record Told(String words, String address, Source source, List<Detail> details) {
	}

	/**
	 * A part of what a figure states.
	 *
	 * @param name what it is
	 * @param words what stands there
	 * @param language their language, where it is not the page's own
	 */
	record Detail(String name, String words, @Nullable Language language) {
	}

	/**
	 * A release on the way.
	 *
	 * @param release the release
	 * @param groups what it changed besides figures, by what that is about
	 */
	record Step(Release release, List<ChangeGroup> groups) {
	}

}
