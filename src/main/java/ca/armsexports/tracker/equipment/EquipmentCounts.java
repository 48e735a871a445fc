package ca.armsexports.tracker.equipment;

import java.util.List;

import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.ReleaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts of goods as known in a release. */
@Service
@Transactional(readOnly = true)
public class EquipmentCounts {

	private final EquipmentCountRepository counts;

	EquipmentCounts(EquipmentCountRepository counts) {
		this.counts = counts;
	}

	/**
	 * All counts by their years.
	 * @param release the release to read
	 */
	public List<EquipmentCount> listCounts(ReleaseNumber release) {
		return this.counts.listPublished(release.value()).stream().map(EquipmentCountRow::toCount).toList();
	}

	/**
	 * The counts for a destination by their years.
	 * @param destination the destination
	 * @param release the release to read
	 */
	public List<EquipmentCount> listCounts(DestinationCode destination, ReleaseNumber release) {
		return this.counts.listPublished(destination, release.value())
			.stream()
			.map(EquipmentCountRow::toCount)
			.toList();
	}

}
