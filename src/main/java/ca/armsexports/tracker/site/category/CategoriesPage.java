package ca.armsexports.tracker.site.category;

import java.util.List;

import ca.armsexports.tracker.controllist.Item;
import ca.armsexports.tracker.controllist.ItemGroup;
import ca.armsexports.tracker.shared.web.PageFrame;

/**
 * The groups of the Export Control List that the report covers, with their items, and the
 * names of the others.
 */
record CategoriesPage(PageFrame frame, int onRecord, List<Group> groups, List<ItemGroup> others) {

	/** A group with its items. */
	record Group(ItemGroup group, List<Line> lines) {
	}

	/**
	 * An item with what is on record of it.
	 *
	 * @param item the item
	 * @param exports where and when sources state exports of it; empty if none does
	 * @param permits how many permits name it
	 * @param equipment how many counts of goods name it
	 */
	record Line(Item item, String exports, int permits, int equipment) {

		/** Whether nothing at all is on record. */
		public boolean isEmpty() {
			return this.exports.isEmpty() && this.permits == 0 && this.equipment == 0;
		}

	}

}
