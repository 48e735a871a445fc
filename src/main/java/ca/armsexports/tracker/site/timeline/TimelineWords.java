package ca.armsexports.tracker.site.timeline;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import ca.armsexports.tracker.chart.Stretch;
import ca.armsexports.tracker.chart.TimeMark;
import ca.armsexports.tracker.equipment.EquipmentCount;
import ca.armsexports.tracker.event.Event;
import ca.armsexports.tracker.permit.Disclosure;
import ca.armsexports.tracker.permit.Permit;
import ca.armsexports.tracker.permit.PermitField;
import ca.armsexports.tracker.permit.PermitStatus;
import ca.armsexports.tracker.shared.PartialDate;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.yearlytotal.YearOfHistory;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;
import org.jspecify.annotations.Nullable;

/** Turns what the record holds into entries of a timeline, in the reader's language. */
final class TimelineWords {

	private final PageFrame frame;

	private final Phrases phrases;

	private final String address;

	/**
	 * Words for a page.
	 * @param frame the page's frame
	 * @param address the address of the timeline's page, without an anchor
	 */
	TimelineWords(PageFrame frame, String address) {
		this.frame = frame;
		this.phrases = frame.phrases();
		this.address = address;
	}

	/** The total of a year, or what its absence means, and the items where it lacks. */
	Stream<TimelineEntry> year(YearOfHistory year) {
		if (year.total() != null) {
			return Stream.of(statement(year.total(), ""));
		}
		if (year.isEmpty()) {
			String words = this.phrases.state(year.absence());
			return Stream.of(entry("exports-" + year.year(), TimelineKind.EXPORTS,
					Stretch.at(new PartialDate(year.year().toString())), year.year().toString(), words,
					this.frame.link("/years/" + year.year())));
		}
		return year.items()
			.stream()
			.map((statement) -> statement(statement,
					this.phrases.text("timeline.item", String.valueOf(statement.item()))));
	}

	private TimelineEntry statement(YearlyTotal statement, String detail) {
		String words = (statement.amount() != null) ? this.phrases.amount(statement.amount())
				: this.phrases.state(statement.state());
		String date = statement.year().toString();
		return new TimelineEntry("figure-" + statement.figure(), TimelineKind.EXPORTS,
				Stretch.at(new PartialDate(date)), Set.of(), date, words, this.frame.language(), detail,
				this.frame.figure(statement.figure()), statement.citation(), statement.note());
	}

	private TimelineEntry entry(String id, TimelineKind kind, Stretch when, String dates, String title,
			String address) {
		return new TimelineEntry(id, kind, when, Set.of(), dates, title, this.frame.language(), "", address, null,
				null);
	}

	TimelineEntry permit(Permit permit) {
		PartialDate last = permit.expiry().orElse(null);
		Stretch when = (permit.validFrom() != null || last != null) ? new Stretch(permit.validFrom(), last) : null;
		boolean withheld = permit.disclosures()
			.getOrDefault(PermitField.APPROVAL_DATE, Disclosure.UNKNOWN)
			.isWithheld();
		List<String> details = Stream
			.of(permit.isExpiryDerived() ? this.phrases.text("timeline.permit.derived") : null,
					withheld ? this.phrases.text("timeline.permit.approval") : null)
			.filter(Objects::nonNull)
			.toList();
		Set<TimeMark.Doubt> doubts = withheld
				? (permit.isExpiryDerived() ? Set.of(TimeMark.Doubt.BEFORE_WITHHELD, TimeMark.Doubt.END_DERIVED)
						: Set.of(TimeMark.Doubt.BEFORE_WITHHELD))
				: (permit.isExpiryDerived() ? Set.of(TimeMark.Doubt.END_DERIVED) : Set.of());
		return new TimelineEntry("permit-" + permit.id(), TimelineKind.PERMITS, when, doubts, dates(when), name(permit),
				this.frame.language(), String.join("; ", details), this.frame.link("/permits/" + permit.id()),
				permit.citation(), permit.note());
	}

	private String name(Permit permit) {
		String name = (permit.ceiling() != null)
				? this.phrases.text("timeline.permit.ceiling", this.phrases.amount(permit.ceiling()))
				: this.phrases.text("timeline.permit");
		PermitStatus status = permit.statusOn(this.frame.reading().day());
		return (status == PermitStatus.UNKNOWN) ? name
				: this.phrases.text("timeline.permit.status", name, this.phrases.code("permit.status", status));
	}

	TimelineEntry count(EquipmentCount count) {
		Stretch when = new Stretch(new PartialDate(count.fromYear().toString()),
				new PartialDate(count.toYear().toString()));
		String number = (this.phrases.qualifier(count.qualifier()) + " " + this.phrases.count(count.count())).strip();
		String title = this.phrases.text("timeline.count", count.goods().in(this.frame.language()), number,
				this.phrases.code("measure", count.measure()));
		String value = (count.value() != null)
				? this.phrases.text("equipment.value." + count.measure().code(), this.phrases.money(count.value()))
				: "";
		return new TimelineEntry("figure-" + count.figure(), TimelineKind.EQUIPMENT, when, Set.of(), dates(when), title,
				this.frame.language(), value, this.frame.figure(count.figure()), count.citation(), count.note());
	}

	TimelineEntry event(Event event) {
		Stretch when = (event.startsOn() == null) ? null
				: new Stretch(event.startsOn(), (event.endsOn() != null) ? event.endsOn() : event.startsOn());
		return new TimelineEntry(event.id(), TimelineKind.of(event.kind()), when, Set.of(), dates(when),
				event.title().in(this.frame.language()), event.title().languageFor(this.frame.language()), "",
				this.address + "#" + event.id(), event.citation(), event.note());
	}

	/** The whole of an entry in a sentence. */
	String sentence(TimelineEntry entry) {
		String words = this.phrases.text("timeline.mark", this.phrases.text(entry.kind().nameKey()), entry.dates(),
				entry.title());
		return entry.detail().isEmpty() ? words : words + " (" + entry.detail() + ")";
	}

	private String dates(@Nullable Stretch when) {
		if (when == null) {
			return this.phrases.text("event.undated");
		}
		PartialDate start = when.start();
		PartialDate end = when.end();
		if (start == null) {
			return this.phrases.text("timeline.until", (end != null) ? this.phrases.date(end) : "");
		}
		if (end == null) {
			return this.phrases.text("timeline.since", this.phrases.date(start));
		}
		return start.equals(end) ? this.phrases.date(start) : this.phrases
			.text(range(start.precision(), end.precision()), this.phrases.date(start), this.phrases.date(end));
	}

	/** French and Spanish write a range of days otherwise than one of months or years. */
	private static String range(PartialDate.Precision start, PartialDate.Precision end) {
		if (start != PartialDate.Precision.DAY) {
			return "list.range";
		}
		return (end == PartialDate.Precision.DAY) ? "timeline.days" : "timeline.from_day";
	}

}
