package ca.armsexports.tracker.desk.entry;

import java.util.LinkedHashMap;
import java.util.Map;

import ca.armsexports.tracker.shared.change.Change;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote into a form, and what is wrong with it.
 *
 * @param values the texts by the paths of their fields, as written
 * @param problems the keys of what is wrong, by the paths of the fields
 * @param change the change, if nothing is wrong
 */
record Entry(Map<String, String> values, Map<String, String> problems, @Nullable Change change) {

	/** The maps are copied. */
	Entry {
		values = new LinkedHashMap<>(values);
		problems = new LinkedHashMap<>(problems);
	}

	static Entry of(Map<String, String> values) {
		return new Entry(values, Map.of(), null);
	}

}
