package ca.armsexports.tracker.research;

import org.jspecify.annotations.Nullable;

/**
 * What a page says of the figures that it has in view as a whole.
 *
 * @param cite how to cite them
 * @param notice that they have changed since, on pages of an earlier release alone
 */
public record FigureView(Cite cite, @Nullable FrozenNotice notice) {
}
