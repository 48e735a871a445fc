package ca.armsexports.tracker.research.api;

import java.net.URI;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** Values of which there may be none, as JSON has them. */
final class Texts {

	private Texts() {
	}

	static @Nullable String of(@Nullable LocalizedText text, Language language) {
		return (text != null) ? text.in(language) : null;
	}

	static @Nullable String of(@Nullable PartialDate date) {
		return (date != null) ? date.text() : null;
	}

	static @Nullable String of(@Nullable URI address) {
		return (address != null) ? address.toString() : null;
	}

	static @Nullable Integer of(@Nullable CalendarYear year) {
		return (year != null) ? year.value() : null;
	}

}
