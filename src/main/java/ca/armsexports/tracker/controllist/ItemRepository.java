package ca.armsexports.tracker.controllist;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ItemRepository extends Repository<ItemRow, ItemRow.Key> {

	ItemRow save(ItemRow row);

	void flush();

	@Query("""
			select row from ItemRow row
			where row.id.sinceRelease <= :release and (row.untilRelease is null or row.untilRelease > :release)
			""")
	List<ItemRow> listPublished(int release);

	@Query("select row from ItemRow row where row.id.item = :code and row.untilRelease is null")
	Optional<ItemRow> findCurrent(String code);

	@Modifying
	@Query(value = "insert into item (code) values (:code) on conflict do nothing", nativeQuery = true)
	void register(String code);

}
