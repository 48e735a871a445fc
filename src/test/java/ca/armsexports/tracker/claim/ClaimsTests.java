package ca.armsexports.tracker.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import ca.armsexports.tracker.permit.PermitId;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.NotFound;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.change.RefusedChange;
import ca.armsexports.tracker.source.Citation;
import ca.armsexports.tracker.support.Publisher;
import ca.armsexports.tracker.support.RecordTest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RecordTest
class ClaimsTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

	private static final Citation CITATION = new Citation(new SourceId("rabble-2021"), "in the text", "$2.40 million",
			null);

	@Autowired
	private Claims claims;

	@Autowired
	private Publisher publisher;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@CsvSource({ "co-45m,AMBIGUOUS", "pe-2.4m,ROUNDS_TO", "pe-81.4m,CANNOT_BE_CHECKED", "pe-67m-lav,CANNOT_BE_CHECKED",
			"pe-1.8m-2023,HOLDS", "pe-1m-permit,HOLDS", "co-mx-19.86m,CANNOT_BE_CHECKED" })
	void judgesTheClaimsOfTheFoundingRecord(String id, Verdict verdict) {
		assertThat(judge(id).verdict()).isEqualTo(verdict);
		assertThat(this.claims.listClaims(ReleaseNumber.FOUNDING)).hasSize(7);
	}

	@Test
	void holdsAClaimAboutAPermitAgainstItsCeiling() {
		Judgement judgement = judge("pe-1m-permit");
		assertThat(judgement.finding()).isNull();
		assertThat(judgement.permit().ceiling()).isEqualTo(QualifiedAmount.exact(Money.cad("960000")));
	}

	@Test
	void addsTheDestinationsOfAClaim() {
		Finding finding = judge("co-mx-19.86m").finding();
		assertThat(finding.sum()).contains(QualifiedAmount.exact(Money.cad("880429.33")));
		assertThat(finding.evidence().gaps()).hasSize(5);
	}

	@Test
	void showsTheRateThatAnArticleImplies() {
		assertThat(judge("pe-81.4m").finding().rateOfArticle()).contains(new BigDecimal("1.357"));
		assertThat(judge("pe-81.4m").finding().remainder()).contains(Money.cad("78996388.11"));
	}

	@Test
	void saysWhoQuotedAFigure() {
		DestinationCode peru = new DestinationCode("pe");
		assertThat(this.claims.listClaims(peru, new CalendarYear(2019), ReleaseNumber.FOUNDING)).extracting(Claim::id)
			.extracting(ClaimId::value)
			.containsExactly("pe-2.4m", "pe-67m-lav", "pe-81.4m");
		assertThat(this.claims.listClaims(new DestinationCode("co"), new CalendarYear(2022), ReleaseNumber.FOUNDING))
			.extracting(Claim::id)
			.extracting(ClaimId::value)
			.containsExactly("co-45m", "co-mx-19.86m");
		assertThat(this.claims.listClaims(new PermitId("pe-2023-02-06"), ReleaseNumber.FOUNDING)).hasSize(1);
		assertThat(this.claims.listClaims(new SourceId("efe-2023-05-04"), ReleaseNumber.FOUNDING)).hasSize(2);
	}

	@Test
	void changesAVerdictByARelease() {
		RecordClaim corrected = claim("2400000", Money.cad("10000"), 2017, 2021, null);
		ReleaseNumber release = this.publisher.publish(corrected).number();
		Claim claim = this.claims.getClaim(new ClaimId("pe-2.4m"), release);
		assertThat(claim.quote().unit()).isEqualTo(Money.cad("10000"));
		assertThat(this.claims.judge(claim, release, DAY).verdict()).isEqualTo(Verdict.ROUNDS_TO);
		assertThat(claim.beside())
			.isEqualTo(new Quote(Money.of("1800000", "USD"), Money.of("100000", "USD"), Qualifier.ABOUT));
		assertThat(judge("pe-2.4m").claim().quote().unit()).isEqualTo(Money.cad("100000"));
		assertThat(this.jdbc.sql("select unit, beside_amount from claim_version where since_release = ?")
			.param(release.value())
			.query()
			.singleRow()).containsEntry("unit", new BigDecimal("10000.00"))
			.containsEntry("beside_amount", new BigDecimal("1800000.00"));
	}

	@Test
	void knowsNoClaimOfThatName() {
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.claims.getClaim(new ClaimId("pe-3m"), ReleaseNumber.FOUNDING));
	}

	@Test
	void refusesAClaimThatContradictsItself() {
		assertRefused("toYear", () -> claim("5", null, 2017, null, null));
		assertRefused("toYear", () -> claim("5", null, 2017, 2016, null));
		assertRefused("unit", () -> claim("5", Money.of("1", "USD"), 2017, 2021, null));
		assertRefused("permit", () -> claim("5", null, 2017, 2021, new PermitId("pe-2023-02-06")));
		assertRefused("destinations", () -> new RecordClaim(new ClaimId("a"), ClaimKind.TOTALS, List.of(), null, null,
				QualifiedAmount.exact(Money.cad("5")), null, null, null, CITATION, null));
		assertRefused("destinations",
				() -> new RecordClaim(new ClaimId("a"), ClaimKind.TOTALS,
						List.of(DestinationCode.ALL, new DestinationCode("pe")), null, null,
						QualifiedAmount.exact(Money.cad("5")), null, null, null, CITATION, null));
		assertRefused("citation.quote",
				() -> new RecordClaim(new ClaimId("a"), ClaimKind.TOTALS, List.of(new DestinationCode("pe")), null,
						null, QualifiedAmount.exact(Money.cad("5")), null, null, null,
						new Citation(new SourceId("rabble-2021"), "in the text", null, null), null));
		assertRefused("beside",
				() -> new RecordClaim(new ClaimId("a"), ClaimKind.TOTALS, List.of(new DestinationCode("pe")), null,
						null, QualifiedAmount.exact(Money.cad("5")), null, QualifiedAmount.exact(Money.cad("5")), null,
						CITATION, null));
	}

	private Judgement judge(String id) {
		return this.claims.judge(this.claims.getClaim(new ClaimId(id), ReleaseNumber.FOUNDING), ReleaseNumber.FOUNDING,
				DAY);
	}

	private static RecordClaim claim(String amount, Money unit, Integer from, Integer to, PermitId permit) {
		return new RecordClaim(new ClaimId("pe-2.4m"), ClaimKind.TOTALS, List.of(new DestinationCode("pe")),
				(from != null) ? new CalendarYear(from) : null, (to != null) ? new CalendarYear(to) : null,
				QualifiedAmount.exact(Money.cad(amount)), unit,
				new QualifiedAmount(Money.of("1800000", "USD"), Qualifier.ABOUT), permit, CITATION,
				new LocalizedText("Read again.", null, null));
	}

	private static void assertRefused(String field, ThrowingCallable attempt) {
		assertThatExceptionOfType(RefusedChange.class).isThrownBy(attempt)
			.extracting(RefusedChange::field)
			.isEqualTo(field);
	}

}
