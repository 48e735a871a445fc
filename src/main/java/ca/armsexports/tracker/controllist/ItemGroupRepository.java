package ca.armsexports.tracker.controllist;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ItemGroupRepository extends Repository<ItemGroupRow, ItemGroupRow.Key> {

	ItemGroupRow save(ItemGroupRow row);

	void flush();

	@Query("""
			select row from ItemGroupRow row
			where row.id.sinceRelease <= :release and (row.untilRelease is null or row.untilRelease > :release)
			order by row.id.number
			""")
	List<ItemGroupRow> listPublished(int release);

	@Query("select row from ItemGroupRow row where row.id.number = :number and row.untilRelease is null")
	Optional<ItemGroupRow> findCurrent(int number);

}
