package ca.armsexports.tracker.site.release;

import ca.armsexports.tracker.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A change as readers name it.
 *
 * @param kind the ending of the message key of its kind
 * @param text what it is about
 * @param language the language of the text, where it is not the page's own
 * @param address where that is shown, if anywhere
 */
public record ChangeLine(String kind, String text, @Nullable Language language, @Nullable String address) {
}
