package ca.armsexports.tracker.yearlytotal;

import java.util.List;

import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.Money;

/**
 * What a year's total holds beyond the items whose values are known.
 *
 * @param money the difference
 * @param items the items that the source names without a value; together they make the
 * difference, if the source names them all
 */
public record Remainder(Money money, List<ItemCode> items) {
}
