package ca.armsexports.tracker.permit;

import java.util.List;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.NotFound;
import ca.armsexports.tracker.shared.ReleaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Permits and counts of permits as known in a release. */
@Service
@Transactional(readOnly = true)
public class Permits {

	private final PermitRepository permits;

	private final PermitCountRepository counts;

	Permits(PermitRepository permits, PermitCountRepository counts) {
		this.permits = permits;
		this.counts = counts;
	}

	/**
	 * A permit by its identifier.
	 * @param id the identifier
	 * @param release the release to read
	 * @throws NotFound if no permit has it
	 */
	public Permit getPermit(PermitId id, ReleaseNumber release) {
		return this.permits.findPublished(id.value(), release.value())
			.map(PermitRow::toPermit)
			.orElseThrow(() -> new NotFound("permit", id));
	}

	/**
	 * All permits by the start of their validity, those without one last.
	 * @param release the release to read
	 */
	public List<Permit> listPermits(ReleaseNumber release) {
		return this.permits.listPublished(release.value()).stream().map(PermitRow::toPermit).toList();
	}

	/**
	 * The permits for a destination by the start of their validity, those without one
	 * last.
	 * @param destination the destination
	 * @param release the release to read
	 */
	public List<Permit> listPermits(DestinationCode destination, ReleaseNumber release) {
		return this.permits.listPublished(destination, release.value()).stream().map(PermitRow::toPermit).toList();
	}

	/**
	 * How many permits were issued and utilized, by year and destination.
	 * @param release the release to read
	 */
	public List<PermitCount> listCounts(ReleaseNumber release) {
		return this.counts.listPublished(release.value()).stream().map(PermitCountRow::toCount).toList();
	}

	/**
	 * How many permits for a destination were issued and utilized, by year.
	 * @param destination the destination
	 * @param release the release to read
	 */
	public List<PermitCount> listCounts(DestinationCode destination, ReleaseNumber release) {
		return this.counts.listPublished(destination, release.value()).stream().map(PermitCountRow::toCount).toList();
	}

	/**
	 * How many permits were issued and utilized in a year, in all destinations that a
	 * source counts them for.
	 * @param year the year
	 * @param release the release to read
	 */
	public List<PermitCount> listCounts(CalendarYear year, ReleaseNumber release) {
		return this.counts.listPublished(year, release.value()).stream().map(PermitCountRow::toCount).toList();
	}

}
