package ca.armsexports.tracker.source;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import ca.armsexports.tracker.shared.NotFound;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.persistence.ReleaseMemory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Documents and editions as known in a release. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class Sources {

	private final ReleaseMemory<Map<SourceId, Source>> sources;

	private final ReleaseMemory<ReportEditions> editions;

	Sources(SourceRepository sources, ReportEditionRepository editions) {
		this.sources = new ReleaseMemory<>((release) -> sources.listPublished(release.value())
			.stream()
			.map(SourceRow::toSource)
			.collect(Collectors.toUnmodifiableMap(Source::id, Function.identity())));
		this.editions = new ReleaseMemory<>((release) -> new ReportEditions(
				editions.listPublished(release.value()).stream().map(ReportEditionRow::toEdition).toList()));
	}

	/**
	 * All sources by their identifiers.
	 * @param release the release to read
	 */
	public Map<SourceId, Source> mapSources(ReleaseNumber release) {
		return this.sources.get(release);
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
		return this.editions.get(release);
	}

}
