package ca.armsexports.tracker.equipment;

import java.util.List;
import java.util.Optional;

import ca.armsexports.tracker.shared.DestinationCode;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EquipmentCountRepository extends Repository<EquipmentCountRow, EquipmentCountRow.Key> {

	EquipmentCountRow save(EquipmentCountRow row);

	void flush();

	@Query("""
			select row from EquipmentCountRow row
			where row.id.sinceRelease <= :release and (row.untilRelease is null or row.untilRelease > :release)
			order by row.fromYear, row.toYear, row.id.figure
			""")
	List<EquipmentCountRow> listPublished(int release);

	@Query("""
			select row from EquipmentCountRow row where row.destination = :destination
			and row.id.sinceRelease <= :release and (row.untilRelease is null or row.untilRelease > :release)
			order by row.fromYear, row.toYear, row.id.figure
			""")
	List<EquipmentCountRow> listPublished(DestinationCode destination, int release);

	@Query("select row from EquipmentCountRow row where row.id.figure = :figure and row.untilRelease is null")
	Optional<EquipmentCountRow> findCurrent(long figure);

}
