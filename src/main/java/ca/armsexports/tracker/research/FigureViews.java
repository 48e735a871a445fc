package ca.armsexports.tracker.research;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Reading;
import ca.armsexports.tracker.source.Source;
import ca.armsexports.tracker.source.Sources;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Finds out who is to be named for the figures in view, and whether they have changed
 * since.
 */
@Service
public class FigureViews {

	private final FigureFacts facts;

	private final FigureChanges changes;

	private final Sources sources;

	FigureViews(FigureFacts facts, FigureChanges changes, Sources sources) {
		this.facts = facts;
		this.changes = changes;
		this.sources = sources;
	}

	/**
	 * What a page says of its figures.
	 * @param query the figures in view
	 * @param title what the page shows, in a few words
	 * @param frame the page's frame
	 */
	public FigureView getView(FigureQuery query, String title, PageFrame frame) {
		return new FigureView(Cite.of(frame, title, listSources(query, frame)), findNotice(query, frame));
	}

	/**
	 * The notice that figures in view have changed since the release that the page names;
	 * none if they have not, or if it names none.
	 * @param query the figures in view
	 * @param frame the page's frame
	 */
	public @Nullable FrozenNotice findNotice(FigureQuery query, PageFrame frame) {
		Reading reading = frame.reading();
		if (!reading.frozen() || reading.release().equals(reading.current())) {
			return null;
		}
		ReleaseSpan since = new ReleaseSpan(reading.release().value(), reading.current());
		return FrozenNotice.of(frame, query, this.changes.countChanged(query, since));
	}

	private List<Source> listSources(FigureQuery query, PageFrame frame) {
		Set<SourceId> cited = this.facts.listSources(query, frame.release());
		Map<SourceId, Source> sources = this.sources.mapSources(frame.release());
		return cited.stream().map((id) -> Objects.requireNonNull(sources.get(id))).toList();
	}

}
