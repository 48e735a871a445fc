package ca.armsexports.tracker.permit;

import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.NotFound;
import ca.armsexports.tracker.shared.QualifiedAmount;
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
import static org.assertj.core.api.Assertions.tuple;

@RecordTest
class PermitsTests {

	@Autowired
	private Permits permits;

	@Autowired
	private Publisher publisher;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void readsThePermitForPeru() {
		Permit permit = founding();
		assertThat(permit.ceiling()).isEqualTo(QualifiedAmount.exact(Money.cad("960000")));
		assertThat(permit.items()).extracting(ItemCode::value).containsExactly("2-15", "2-18", "2-21", "2-22");
		assertThat(permit.withheldFields()).containsExactly(PermitField.APPROVAL_DATE, PermitField.GOODS_DESCRIPTION,
				PermitField.HOLDER_NAME, PermitField.HOLDER_ADDRESS);
		assertThat(this.permits.listPermits(ReleaseNumber.FOUNDING)).containsExactly(permit);
		assertThat(this.permits.listPermits(new DestinationCode("pe"), ReleaseNumber.FOUNDING)).containsExactly(permit);
		assertThat(this.permits.listPermits(new DestinationCode("co"), ReleaseNumber.FOUNDING)).isEmpty();
	}

	@Test
	void findsNoPermitThatIsNotOnRecord() {
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.permits.getPermit(new PermitId("other"), ReleaseNumber.FOUNDING))
			.extracting(NotFound::thing)
			.isEqualTo("permit");
	}

	@Test
	void listsCountsByDestinationAndByYear() {
		assertThat(this.permits.listCounts(new DestinationCode("co"), ReleaseNumber.FOUNDING))
			.extracting(PermitCount::measure, PermitCount::count)
			.containsExactly(tuple(PermitMeasure.ISSUED, 5), tuple(PermitMeasure.UTILIZED, 4));
		assertThat(this.permits.listCounts(new CalendarYear(2020), ReleaseNumber.FOUNDING)).hasSize(2);
		assertThat(this.permits.listCounts(new CalendarYear(2021), ReleaseNumber.FOUNDING)).isEmpty();
	}

	@Test
	void keepsThePermitOfAnEarlierRelease() {
		Permit before = founding();
		ReleaseNumber release = publish(record(before.id(), before.figure()));
		assertThat(this.permits.getPermit(before.id(), release).ceiling())
			.isEqualTo(QualifiedAmount.exact(Money.cad("12.50")));
		assertThat(founding()).isEqualTo(before);
		assertThat(this.jdbc.sql("select amount || ' ' || decimals from permit_version order by since_release")
			.query(String.class)
			.list()).containsExactly("960000.00 0", "12.50 2");
		assertThat(this.jdbc.sql("select item from permit_item where since_release = :release")
			.param("release", release.value())
			.query(String.class)
			.list()).containsExactly("2-15");
		assertThat(this.jdbc.sql("select field || ' ' || disclosure from permit_field where since_release = :release")
			.param("release", release.value())
			.query(String.class)
			.list()).containsExactly("end_user refused_on_request");
	}

	@Test
	void rejectsFigureOfAnotherPermit() {
		assertFigureRefused(record(new PermitId("other"), founding().figure()));
	}

	@Test
	void rejectsAnotherFigureForAPermit() {
		assertFigureRefused(record(founding().id(), new FigureId(7000)));
	}

	@Test
	void rejectsCountOfAnotherYearUnderTheSameFigure() {
		PermitCount count = this.permits.listCounts(new CalendarYear(2020), ReleaseNumber.FOUNDING).getFirst();
		assertFigureRefused(new RecordPermitCount(count.figure(), count.destination(), new CalendarYear(2021),
				count.measure(), 5, count.citation(), null));
	}

	@Test
	void publishesCorrectedCount() {
		PermitCount count = this.permits.listCounts(new CalendarYear(2020), ReleaseNumber.FOUNDING).getFirst();
		ReleaseNumber release = publish(new RecordPermitCount(count.figure(), count.destination(), count.year(),
				count.measure(), 6, count.citation(), null));
		assertThat(this.permits.listCounts(count.year(), release)).extracting(PermitCount::count).containsExactly(6, 4);
	}

	private Permit founding() {
		return this.permits.getPermit(new PermitId("pe-2023-02-06"), ReleaseNumber.FOUNDING);
	}

	private static RecordPermit record(PermitId id, FigureId figure) {
		return new RecordPermit(id, figure, new DestinationCode("pe"), null, null, null,
				QualifiedAmount.exact(Money.cad("12.50")), List.of(new ItemCode("2-15")), null, null, null, null,
				Map.of(PermitField.END_USER, Disclosure.REFUSED_ON_REQUEST), PermitMother.CITATION);
	}

	private void assertFigureRefused(Change change) {
		assertThatExceptionOfType(RefusedChange.class).isThrownBy(() -> publish(change))
			.extracting(RefusedChange::field)
			.isEqualTo("figure");
	}

	private ReleaseNumber publish(Change change) {
		return this.publisher.publish(change).number();
	}

}
