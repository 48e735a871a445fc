package ca.armsexports.tracker.desk.grid;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * The items of a row, added up and held against all items together. Goods of Group 9 are
 * goods of Group 2 too and are left out, as are parts of an item that is stated itself.
 *
 * @param items the sum of the items
 * @param missing what all items together are above it, below zero if it is above them;
 * none if they are not stated
 */
record RowSum(BigDecimal items, @Nullable BigDecimal missing) {

	private static final String COMPLETE_SYSTEMS = "9-";

	/**
	 * Adds up a row.
	 * @param cells what stands in each column, none for what has no amount; columns in
	 * which nothing stands are left out
	 * @return the sum; none if there is nothing to add, or nothing may be added because
	 * an amount is not exact, is lacking or is in another currency
	 */
	static @Nullable RowSum of(Map<String, @Nullable QualifiedAmount> cells) {
		Map<String, @Nullable QualifiedAmount> items = new LinkedHashMap<>(cells);
		QualifiedAmount total = items.remove(Sheet.ALL_ITEMS);
		Set<Currency> currencies = new HashSet<>();
		BigDecimal sum = BigDecimal.ZERO;
		int added = 0;
		for (Map.Entry<String, @Nullable QualifiedAmount> item : items.entrySet()) {
			if (isAddend(item.getKey(), items.keySet())) {
				QualifiedAmount amount = item.getValue();
				if (amount == null || amount.qualifier() != Qualifier.EXACT) {
					return null;
				}
				currencies.add(amount.money().currency());
				sum = sum.add(amount.money().amount());
				added++;
			}
		}
		if (added == 0 || currencies.size() > 1) {
			return null;
		}
		if (total == null || total.qualifier() != Qualifier.EXACT || !currencies.contains(total.money().currency())) {
			return new RowSum(sum, null);
		}
		return new RowSum(sum, total.money().amount().subtract(sum));
	}

	private static boolean isAddend(String item, Set<String> items) {
		int dot = item.indexOf('.');
		return !item.startsWith(COMPLETE_SYSTEMS) && (dot < 0 || !items.contains(item.substring(0, dot)));
	}

}
