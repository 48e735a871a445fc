package ca.armsexports.tracker.release;

import java.time.LocalDate;
import java.util.List;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.change.RefusedChange;
import ca.armsexports.tracker.source.Citation;
import ca.armsexports.tracker.support.Publisher;
import ca.armsexports.tracker.support.RecordTest;
import ca.armsexports.tracker.yearlytotal.PreferredReason;
import ca.armsexports.tracker.yearlytotal.PriceBasis;
import ca.armsexports.tracker.yearlytotal.RecordYearlyTotal;
import ca.armsexports.tracker.shared.change.WithdrawFigure;
import ca.armsexports.tracker.yearlytotal.YearlyHistory;
import ca.armsexports.tracker.yearlytotal.YearlyTotals;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RecordTest
class LedgerTests {

	/** Peru 2021 in the founding record. */
	private static final FigureId PERU_2021 = new FigureId(20);

	@Autowired
	private Ledger ledger;

	@Autowired
	private Publisher publisher;

	@Autowired
	private YearlyTotals yearlyTotals;

	@Autowired
	private ChangeCodec codec;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void foundingReleaseVerifies() {
		assertThat(this.ledger.verify()).isEmpty();
		assertThat(this.ledger.getCurrentNumber()).isEqualTo(ReleaseNumber.FOUNDING);
		assertThat(this.ledger.getCurrent().approval()).isEqualTo(Approval.FOUNDING);
	}

	@Test
	void everyFoundingChangeIsCanonical() {
		for (RecordedChange recorded : this.ledger.listChanges(ReleaseNumber.FOUNDING)) {
			assertThat(this.codec.write(this.codec.read(recorded))).isEqualTo(recorded);
		}
	}

	@Test
	void publishesReleaseTwo() {
		Release release = this.publisher.publish(peru2021("2701.00"));
		assertThat(release.number()).isEqualTo(new ReleaseNumber(2));
		assertThat(this.ledger.getCurrent()).isEqualTo(release);
		assertThat(this.ledger.verify()).isEmpty();
		assertThat(amount(release.number())).isEqualTo(Money.cad("2701.00"));
		assertThat(amount(ReleaseNumber.FOUNDING)).isEqualTo(Money.cad("2700.00"));
		assertThat(this.jdbc.sql("""
				select since_release || ' ' || coalesce(until_release::text, '-') || ' ' || amount from yearly_total
				 where figure = 20 order by since_release
				""").query(String.class).list()).containsExactly("1 2 2700.00", "2 - 2701.00");
	}

	@Test
	void withdrawnFigureStaysInItsRelease() {
		Release release = this.publisher.publish(new WithdrawFigure(PERU_2021));
		assertThat(amount(release.number())).isNull();
		assertThat(amount(ReleaseNumber.FOUNDING)).isEqualTo(Money.cad("2700.00"));
	}

	@Test
	void refusesAFigureForAnotherCell() {
		RecordYearlyTotal change = new RecordYearlyTotal(PERU_2021, new DestinationCode("co"), new CalendarYear(2021),
				null, CellState.REPORTED, QualifiedAmount.exact(Money.cad("1")), PriceBasis.CURRENT_PRICES,
				new Citation(new SourceId("pbi-2023-05-26"), "in the text", "words", null), null, null, null);
		assertThatExceptionOfType(RefusedChange.class).isThrownBy(() -> this.publisher.publish(change))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("figure"));
	}

	@Test
	void refusesASecondPreferredStatement() {
		RecordYearlyTotal change = new RecordYearlyTotal(new FigureId(5000), new DestinationCode("pe"),
				new CalendarYear(2021), null, CellState.REPORTED, QualifiedAmount.exact(Money.cad("2700")),
				PriceBasis.CURRENT_PRICES, new Citation(new SourceId("globe-2024"), "in the text", "words", null), null,
				null, PreferredReason.OTHER);
		assertThatExceptionOfType(RefusedChange.class).isThrownBy(() -> this.publisher.publish(change))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("preferredReason"));
	}

	@Test
	void findsARewrittenChange() {
		ChangeList rewritten = new ChangeList();
		this.ledger.listChanges(ReleaseNumber.FOUNDING)
			.forEach((change) -> rewritten
				.accept(new RecordedChange(change.type(), change.content().replace("\"2700.00\"", "\"2700000.00\""))));
		assertThat(ChainVerifier.verify(List.of(this.ledger.getRelease(ReleaseNumber.FOUNDING)),
				(number) -> rewritten.content()))
			.containsExactly(new ChainBreak(ReleaseNumber.FOUNDING, ChainBreak.Kind.CHANGES));
	}

	private @Nullable Money amount(ReleaseNumber release) {
		YearlyHistory history = this.yearlyTotals.getHistory(new DestinationCode("pe"), release,
				LocalDate.of(2026, 6, 1));
		return history.listTotals()
			.stream()
			.filter((total) -> total.figure().equals(PERU_2021) && total.amount() != null)
			.map((total) -> total.amount().money())
			.findAny()
			.orElse(null);
	}

	private static RecordYearlyTotal peru2021(String amount) {
		return new RecordYearlyTotal(PERU_2021, new DestinationCode("pe"), new CalendarYear(2021), null,
				CellState.REPORTED, QualifiedAmount.exact(Money.cad(amount)), PriceBasis.CURRENT_PRICES,
				new Citation(new SourceId("pbi-2023-05-26"), "in the list of figures", "2021 – $2,700.00", null), null,
				null, PreferredReason.ONLY_STATEMENT);
	}

}
