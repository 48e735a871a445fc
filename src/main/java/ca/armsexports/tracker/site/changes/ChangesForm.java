package ca.armsexports.tracker.site.changes;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of an address that shows what changed, as written, beside those that
 * programs have too.
 *
 * @param year only figures of this year
 * @param kind only figures of these kinds
 */
record ChangesForm(@Nullable String year, @Nullable List<String> kind) {
}
