package ca.armsexports.tracker.site.timeline;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

import ca.armsexports.tracker.event.EventKind;
import ca.armsexports.tracker.shared.Codes;
import ca.armsexports.tracker.shared.web.BadParameter;

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
		if (values.isEmpty()) {
			return EnumSet.allOf(TimelineKind.class);
		}
		Set<TimelineKind> kinds = EnumSet.noneOf(TimelineKind.class);
		for (String value : values) {
			try {
				kinds.add(Codes.parse(TimelineKind.class, value));
			}
			catch (IllegalArgumentException ex) {
				throw new BadParameter(BadParameter.Kind.MALFORMED, "kind", value);
			}
		}
		return kinds;
	}

}
