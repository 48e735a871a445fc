package ca.armsexports.tracker.source;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import ca.armsexports.tracker.shared.NotFound;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.SourceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents and editions as known in a release. */
@Service
@Transactional(readOnly = true)
public class Sources {

	private final SourceRepository sources;

	private final ReportEditionRepository editions;

	Sources(SourceRepository sources, ReportEditionRepository editions) {
		this.sources = sources;
		this.editions = editions;
	}

	/**
	 * All sources by their identifiers.
	 * @param release the release to read
	 */
	public Map<SourceId, Source> mapSources(ReleaseNumber release) {
		return this.sources.listPublished(release.value())
			.stream()
			.map(SourceRow::toSource)
			.collect(Collectors.toUnmodifiableMap(Source::id, Function.identity()));
	}

	/**
	 * A source by its identifier.
	 * @param id the identifier
	 * @param release the release to read
	 * @throws NotFound if no source has it
	 */
	public Source getSource(SourceId id, ReleaseNumber release) {
		Source source = mapSources(release).get(id);
		if (source == null) {
			throw new NotFound("source", id);
		}
		return source;
	}

	/**
	 * The editions of the annual report.
	 * @param release the release to read
	 */
	public ReportEditions getEditions(ReleaseNumber release) {
		return new ReportEditions(
				this.editions.listPublished(release.value()).stream().map(ReportEditionRow::toEdition).toList());
	}

}
