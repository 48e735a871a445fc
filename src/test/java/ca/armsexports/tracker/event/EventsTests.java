package ca.armsexports.tracker.event;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.support.Publisher;
import ca.armsexports.tracker.support.RecordTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@RecordTest
class EventsTests {

	@Autowired
	private Events events;

	@Autowired
	private Publisher publisher;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void listsEventsInTimeAndUndatedOnesLast() {
		assertThat(this.events.listEvents(new DestinationCode("pe"), ReleaseNumber.FOUNDING)).extracting(Event::id)
			.startsWith("pe-2014-arms-fair", "pe-2018-arms-fair", "pe-2022-07-meeting", "pe-2022-12-deaths-49")
			.endsWith("pe-precedent-spain-brazil");
	}

	@Test
	void listsEventsThatTouchAYear() {
		assertThat(this.events.listEvents(new CalendarYear(2023), ReleaseNumber.FOUNDING)).hasSize(8)
			.extracting(Event::id)
			.contains("pe-2022-12-protests");
	}

	@Test
	void listsPrecedentsOfAllDestinations() {
		assertThat(this.events.listPrecedents(ReleaseNumber.FOUNDING))
			.extracting((event) -> event.destination().value())
			.containsExactlyInAnyOrder("hk", "tr", "by", "pe");
	}

	@Test
	void listsLegalTexts() {
		assertThat(this.events.listLegalTexts(ReleaseNumber.FOUNDING)).extracting(LegalText::id)
			.containsExactly("att-7", "eipa-report", "eipa-substantial-risk");
	}

	@Test
	void keepsTheEventOfAnEarlierRelease() {
		Event before = firstInPeru(ReleaseNumber.FOUNDING);
		ReleaseNumber release = publish(new RecordEvent(before.id(), before.destination(), before.startsOn(), null,
				EventKind.MEETING, before.title(), before.citation(), null));
		assertThat(firstInPeru(release).kind()).isEqualTo(EventKind.MEETING);
		assertThat(firstInPeru(ReleaseNumber.FOUNDING)).isEqualTo(before);
		assertThat(this.jdbc.sql("select kind from event_version where event = :id order by since_release")
			.param("id", before.id())
			.query(String.class)
			.list()).containsExactly("arms_fair", "meeting");
	}

	@Test
	void publishesLegalText() {
		ReleaseNumber release = publish(new RecordLegalText("att-7", Instrument.ATT, null, "7(3)", "words", null));
		assertThat(this.events.listLegalTexts(release))
			.contains(new LegalText("att-7", Instrument.ATT, null, "7(3)", "words", null));
		assertThat(this.jdbc.sql("select section from legal_text where id = 'att-7' order by since_release")
			.query(String.class)
			.list()).containsExactly("7", "7(3)");
	}

	private Event firstInPeru(ReleaseNumber release) {
		return this.events.listEvents(new DestinationCode("pe"), release).getFirst();
	}

	private ReleaseNumber publish(Change change) {
		return this.publisher.publish(change).number();
	}

}
