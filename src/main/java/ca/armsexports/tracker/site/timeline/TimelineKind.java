package ca.armsexports.tracker.site.timeline;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

import ca.armsexports.tracker.event.EventKind;
import ca.armsexports.tracker.shared.Codes;
import ca.armsexports.tracker.shared.web.BadParameter;
import ca.armsexports.tracker.shared.web.Parameters;

/** What a timeline can show, each switched on and off by itself. */
enum TimelineKind {

	EXPORTS, PERMITS, EQUIPMENT, PROTESTS, DEATHS, MEETING, REQUEST, INVESTIGATION, STATEMENT, POLICING, ARMS_FAIR,
	PRECEDENT;

	static TimelineKind of(EventKind kind) {
		return valueOf(kind.name());
	}

	/** As in addresses: {@code arms_fair}. */
	public String code() {
		return Codes.of(this);
	}

	/** The key of its name. */
	public String nameKey() {
		return switch (this) {
			case EXPORTS, PERMITS, EQUIPMENT -> "timeline.kind." + code();
			default -> "event.kind." + code();
		};
	}

	/**
	 * The kinds that an address names; all of them if it names none.
	 * @param values the values of the parameter
	 * @throws BadParameter if a value is no kind
	 */
	static Set<TimelineKind> read(Collection<String> values) {
		Set<TimelineKind> kinds = Parameters.all("kind", values, (code) -> Codes.parse(TimelineKind.class, code));
		return kinds.isEmpty() ? EnumSet.allOf(TimelineKind.class) : EnumSet.copyOf(kinds);
	}

}
