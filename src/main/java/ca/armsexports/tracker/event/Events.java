package ca.armsexports.tracker.event;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.persistence.ReleaseMemory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Events and legal texts as known in a release. Events stand in the order of their dates,
 * undated ones last.
 */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class Events {

	private static final Comparator<Event> IN_TIME = Comparator.<Event, String>comparing(Events::orderOf)
		.thenComparing(Event::id);

	private final ReleaseMemory<List<Event>> events;

	private final ReleaseMemory<List<LegalText>> texts;

	Events(EventRepository events, LegalTextRepository texts) {
		this.events = new ReleaseMemory<>((release) -> events.listPublished(release.value())
			.stream()
			.map(EventRow::toEvent)
			.sorted(IN_TIME)
			.toList());
		this.texts = new ReleaseMemory<>((release) -> texts.listPublished(release.value())
			.stream()
			.map(LegalTextRow::toLegalText)
			.sorted(Comparator.comparing(LegalText::id))
			.toList());
	}

	/**
	 * All events, precedents among them.
	 * @param release the release to read
	 */
	public List<Event> listEvents(ReleaseNumber release) {
		return this.events.get(release);
	}

	/**
	 * The events that concern a destination, precedents about it among them.
	 * @param destination the destination
	 * @param release the release to read
	 */
	public List<Event> listEvents(DestinationCode destination, ReleaseNumber release) {
		return list((event) -> event.destination().equals(destination), release);
	}

	/**
	 * The events whose dates may touch a year; undated ones are left out.
	 * @param year the year
	 * @param release the release to read
	 */
	public List<Event> listEvents(CalendarYear year, ReleaseNumber release) {
		return list((event) -> event.mayTouch(year), release);
	}

	/**
	 * The precedents: exports to whatever destination that were stopped or paused.
	 * @param release the release to read
	 */
	public List<Event> listPrecedents(ReleaseNumber release) {
		return list((event) -> event.kind() == EventKind.PRECEDENT, release);
	}

	/**
	 * The texts of law by their identifiers.
	 * @param release the release to read
	 */
	public List<LegalText> listLegalTexts(ReleaseNumber release) {
		return this.texts.get(release);
	}

	private List<Event> list(Predicate<Event> filter, ReleaseNumber release) {
		return this.events.get(release).stream().filter(filter).toList();
	}

	private static String orderOf(Event event) {
		return (event.startsOn() != null) ? event.startsOn().text() : "undated";
	}

}
