package ca.armsexports.tracker.equipment;

import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.shared.change.RefusedChange;
import ca.armsexports.tracker.support.Publisher;
import ca.armsexports.tracker.support.RecordTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RecordTest
class EquipmentCountsTests {

	@Autowired
	private EquipmentCounts counts;

	@Autowired
	private Publisher publisher;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void listsCountsThatContradictEachOther() {
		assertThat(this.counts.listCounts(new DestinationCode("pe"), ReleaseNumber.FOUNDING))
			.extracting(EquipmentCount::value)
			.containsExactly(Money.of("67000000", "USD"), Money.cad("67000000"));
		assertThat(this.counts.listCounts(ReleaseNumber.FOUNDING)).hasSize(6);
	}

	@Test
	void keepsTheCountOfAnEarlierRelease() {
		EquipmentCount before = peru(ReleaseNumber.FOUNDING);
		ReleaseNumber release = publish(record(before, before.destination()));
		assertThat(peru(release).count()).isEqualTo(33);
		assertThat(peru(release).value()).isNull();
		assertThat(peru(ReleaseNumber.FOUNDING)).isEqualTo(before);
		assertThat(this.jdbc.sql("""
				select concat_ws(' ', since_release, count, qualifier, measure, amount, decimals, currency)
				from equipment_count where figure = :figure order by since_release
				""").param("figure", before.figure().value()).query(String.class).list())
			.containsExactly("1 32 exact contracted 67000000.00 0 USD", release + " 33 about reported_to_un");
	}

	@Test
	void rejectsAnotherDestinationUnderTheSameFigure() {
		RecordEquipmentCount change = record(peru(ReleaseNumber.FOUNDING), new DestinationCode("co"));
		assertThatExceptionOfType(RefusedChange.class).isThrownBy(() -> publish(change))
			.extracting(RefusedChange::field)
			.isEqualTo("figure");
	}

	private EquipmentCount peru(ReleaseNumber release) {
		return this.counts.listCounts(new DestinationCode("pe"), release).getFirst();
	}

	private static RecordEquipmentCount record(EquipmentCount count, DestinationCode destination) {
		return new RecordEquipmentCount(count.figure(), destination, count.fromYear(), count.toYear(), 33,
				Qualifier.ABOUT, count.goods(), null, Measure.REPORTED_TO_UN, null, null, count.citation(),
				count.note());
	}

	private ReleaseNumber publish(Change change) {
		return this.publisher.publish(change).number();
	}

}
