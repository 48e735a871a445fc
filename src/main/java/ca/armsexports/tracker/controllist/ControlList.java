package ca.armsexports.tracker.controllist;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.NotFound;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.persistence.ReleaseMemory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The Export Control List as known in a release. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class ControlList {

	private final ReleaseMemory<List<ItemGroup>> groups;

	private final ReleaseMemory<List<Item>> items;

	private final ReleaseMemory<Map<ItemCode, Item>> byCode;

	ControlList(ItemGroupRepository groups, ItemRepository items) {
		this.groups = new ReleaseMemory<>(
				(release) -> groups.listPublished(release.value()).stream().map(ItemGroupRow::toGroup).toList());
		this.items = new ReleaseMemory<>((release) -> items.listPublished(release.value())
			.stream()
			.map(ItemRow::toItem)
			.sorted(Comparator.comparing(Item::code))
			.toList());
		this.byCode = new ReleaseMemory<>((release) -> this.items.get(release)
			.stream()
			.collect(Collectors.toUnmodifiableMap(Item::code, Function.identity())));
	}

	/**
	 * All groups by their numbers, those that the report does not cover among them.
	 * @param release the release to read
	 */
	public List<ItemGroup> listGroups(ReleaseNumber release) {
		return this.groups.get(release);
	}

	/**
	 * All items in the natural order of their codes: 2-6 before 2-10.
	 * @param release the release to read
	 */
	public List<Item> listItems(ReleaseNumber release) {
		return this.items.get(release);
	}

	/**
	 * All items by their codes.
	 * @param release the release to read
	 */
	public Map<ItemCode, Item> mapItems(ReleaseNumber release) {
		return this.byCode.get(release);
	}

	/**
	 * An item by its code.
	 * @param code the code
	 * @param release the release to read
	 * @throws NotFound if no item has it
	 */
	public Item getItem(ItemCode code, ReleaseNumber release) {
		Item item = mapItems(release).get(code);
		if (item == null) {
			throw new NotFound("item", code);
		}
		return item;
	}

}
