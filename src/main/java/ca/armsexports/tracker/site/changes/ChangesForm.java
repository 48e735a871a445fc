package ca.armsexports.tracker.site.changes;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of an address that shows what changed, as written.
 *
 * @param from the earlier release; 0 for the empty record before the first
 * @param to the later release
 * @param destination only figures to these destinations
 * @param group only figures of items in these groups
 * @param item only figures of these items, or of {@code all} together
 * @param year only figures of this year
 * @param measure only figures of these measures
 * @param source only figures from these sources
 * @param kind only figures of these kinds
 * @param figure only these figures
 */
record ChangesForm(@Nullable String from, @Nullable String to, @Nullable List<String> destination,
		@Nullable List<String> group, @Nullable List<String> item, @Nullable String year,
		@Nullable List<String> measure, @Nullable List<String> source, @Nullable List<String> kind,
		@Nullable List<String> figure) {
}
