package ca.armsexports.tracker.controllist;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.NotFound;
import ca.armsexports.tracker.shared.ReleaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The Export Control List as known in a release. */
@Service
@Transactional(readOnly = true)
public class ControlList {

	private final ItemGroupRepository groups;

	private final ItemRepository items;

	ControlList(ItemGroupRepository groups, ItemRepository items) {
		this.groups = groups;
		this.items = items;
	}

	/**
	 * All groups by their numbers, those that the report does not cover among them.
	 * @param release the release to read
	 */
	public List<ItemGroup> listGroups(ReleaseNumber release) {
		return this.groups.listPublished(release.value()).stream().map(ItemGroupRow::toGroup).toList();
	}

	/**
	 * All items in the natural order of their codes: 2-6 before 2-10.
	 * @param release the release to read
	 */
	public List<Item> listItems(ReleaseNumber release) {
		return this.items.listPublished(release.value())
			.stream()
			.map(ItemRow::toItem)
			.sorted(Comparator.comparing(Item::code))
			.toList();
	}

	/**
	 * All items by their codes.
	 * @param release the release to read
	 */
	public Map<ItemCode, Item> mapItems(ReleaseNumber release) {
		return listItems(release).stream().collect(Collectors.toUnmodifiableMap(Item::code, Function.identity()));
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
