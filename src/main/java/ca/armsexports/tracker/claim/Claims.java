package ca.armsexports.tracker.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import ca.armsexports.tracker.permit.Permit;
import ca.armsexports.tracker.permit.PermitId;
import ca.armsexports.tracker.permit.Permits;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.NotFound;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.yearlytotal.YearlyTotals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Claims as known in a release, and what the release says to a number. */
@Service
@Transactional(readOnly = true)
public class Claims {

	private final ClaimRepository claims;

	private final YearlyTotals yearlyTotals;

	private final Permits permits;

	Claims(ClaimRepository claims, YearlyTotals yearlyTotals, Permits permits) {
		this.claims = claims;
		this.yearlyTotals = yearlyTotals;
		this.permits = permits;
	}

	/**
	 * Holds a quoted number against the record.
	 * @param question the number
	 * @param release the release to read
	 * @param day the day to which the meaning of absences is true
	 */
	public Finding check(Question question, ReleaseNumber release, LocalDate day) {
		return Checker.check(question,
				question.destinations()
					.stream()
					.map((destination) -> this.yearlyTotals.getHistory(destination, release, day))
					.toList());
	}

	/**
	 * A claim with its verdict: a claim about totals is held against totals, one about a
	 * permit against its ceiling. One about a kind of goods cannot be checked here.
	 * @param claim the claim
	 * @param release the release to read
	 * @param day the day to which the meaning of absences is true
	 */
	public Judgement judge(Claim claim, ReleaseNumber release, LocalDate day) {
		return switch (claim.kind()) {
			case TOTALS -> {
				Finding finding = check(claim.toQuestion(), release, day);
				yield new Judgement(claim, finding.verdict(), finding, null);
			}
			case PERMIT -> judgeByPermit(claim, release);
			case GOODS -> new Judgement(claim, Verdict.CANNOT_BE_CHECKED, null, null);
		};
	}

	private Judgement judgeByPermit(Claim claim, ReleaseNumber release) {
		Permit permit = findPermit(claim.permit(), release).orElse(null);
		Verdict verdict = Optional.ofNullable(permit)
			.map(Permit::ceiling)
			.filter((ceiling) -> ceiling.money().currency().equals(claim.quote().money().currency()))
			.map((ceiling) -> Assertion.of(claim.quote()).judge(AmountRange.of(ceiling)))
			.orElse(Verdict.CANNOT_BE_CHECKED);
		return new Judgement(claim, verdict, null, permit);
	}

	private Optional<Permit> findPermit(@Nullable PermitId id, ReleaseNumber release) {
		return this.permits.listPermits(release).stream().filter((permit) -> permit.id().equals(id)).findAny();
	}

	/**
	 * All claims by their identifiers.
	 * @param release the release to read
	 */
	public List<Claim> listClaims(ReleaseNumber release) {
		return this.claims.listPublished(release.value()).stream().map(ClaimRow::toClaim).toList();
	}

	/**
	 * The claims of an article.
	 * @param source the article
	 * @param release the release to read
	 */
	public List<Claim> listClaims(SourceId source, ReleaseNumber release) {
		return listClaims(release).stream().filter((claim) -> claim.citation().source().equals(source)).toList();
	}

	/**
	 * Who quoted the exports to a destination in a year: claims whose period holds the
	 * year, and claims that name no period.
	 * @param destination the destination
	 * @param year the year
	 * @param release the release to read
	 */
	public List<Claim> listClaims(DestinationCode destination, CalendarYear year, ReleaseNumber release) {
		return listClaims(release).stream().filter((claim) -> claim.concerns(destination, year)).toList();
	}

	/**
	 * Who quoted a permit.
	 * @param permit the permit
	 * @param release the release to read
	 */
	public List<Claim> listClaims(PermitId permit, ReleaseNumber release) {
		return listClaims(release).stream().filter((claim) -> permit.equals(claim.permit())).toList();
	}

	/**
	 * A claim by its identifier.
	 * @param id the identifier
	 * @param release the release to read
	 * @throws NotFound if no claim has it
	 */
	public Claim getClaim(ClaimId id, ReleaseNumber release) {
		return this.claims.findPublished(id.value(), release.value())
			.map(ClaimRow::toClaim)
			.orElseThrow(() -> new NotFound("claim", id));
	}

}
