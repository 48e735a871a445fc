package ca.armsexports.tracker.claim.web;

import java.util.List;

import ca.armsexports.tracker.claim.Claim;
import ca.armsexports.tracker.claim.ClaimKind;
import ca.armsexports.tracker.claim.Finding;
import ca.armsexports.tracker.claim.Verdict;
import ca.armsexports.tracker.permit.Permit;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.api.Head;
import ca.armsexports.tracker.shared.web.PageFrame;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A claim with the verdict of a release, for files and for the API. */
@Schema(name = "Claim",
		description = "What an article says of a sum, with the verdict of the release that was read. It is "
				+ "a number to be checked; nothing is said about who wrote it.")
record JudgedClaim(@Schema(description = "Its identifier.", example = "pe-2.4m") String claim,
		@Schema(description = "What its amount is of.", example = "totals") ClaimKind kind,
		@Schema(description = "The destinations that it speaks of together.") List<DestinationCode> destinations,
		@Schema(description = "The period that it names, if it names one.") CheckedSum.@Nullable Years period,
		@Schema(description = "The amount as quoted.") CheckedSum.Amount amount,
		@Schema(description = "The same sum in another currency, where the article prints both.") CheckedSum.@Nullable Amount beside,
		@Schema(description = "The article, by its identifier.") String source,
		@Schema(description = "Where in the article.") String locator,
		@Schema(description = "The passage, letter for letter.") @Nullable String quote,
		@Schema(description = "What readers should know about it.") @Nullable String note,
		@JsonProperty("since_release") @Schema(description = "The release that published this state of it.",
				example = "1") int sinceRelease,
		@Schema(description = "How the amount stands to the record.", example = "rounds_to") Verdict verdict,
		@Schema(description = "The verdict in sentences.") String explanation,
		@Schema(description = "The sum written out, of a claim about totals.") @Nullable CheckedSum check,
		@Schema(description = "The permit, of a claim about one.") @Nullable Ceiling permit) {

	static JudgedClaim of(ClaimLine line, PageFrame frame) {
		Claim claim = line.judgement().claim();
		Finding finding = line.judgement().finding();
		return new JudgedClaim(claim.id().value(), claim.kind(), claim.destinations(),
				CheckedSum.Years.of(claim.period()), CheckedSum.Amount.of(claim.quote()),
				(claim.beside() != null) ? CheckedSum.Amount.of(claim.beside()) : null,
				claim.citation().source().value(), claim.citation().locator(), claim.citation().quote(),
				(claim.note() != null) ? claim.note().in(frame.language()) : null, claim.sinceRelease().value(),
				line.judgement().verdict(), CheckedSum.explanation(line.checked()),
				(finding != null) ? CheckedSum.of(line.checked(), finding, frame) : null,
				Ceiling.of(line.judgement().permit()));
	}

	/** A permit that a claim is about. */
	@Schema(name = "ClaimedPermit", description = "The permit that a claim is about.")
	record Ceiling(@Schema(description = "Its identifier.", example = "pe-2023-02-06") String permit,
			@Schema(description = "The figure that its ceiling is.", example = "57") long figure,
			@Schema(description = "The most that may be exported under it.",
					example = "1000000") @Nullable String ceiling,
			@Schema(description = "ISO 4217 code.", example = "CAD") @Nullable String currency,
			@Schema(description = "How the ceiling stands to the true one.",
					example = "exact") @Nullable Qualifier qualifier) {

		static @Nullable Ceiling of(@Nullable Permit permit) {
			if (permit == null) {
				return null;
			}
			QualifiedAmount ceiling = permit.ceiling();
			return new Ceiling(permit.id().value(), permit.figure().value(),
					(ceiling != null) ? CheckedSum.text(ceiling.money()) : null,
					(ceiling != null) ? ceiling.money().currency().getCurrencyCode() : null,
					(ceiling != null) ? ceiling.qualifier() : null);
		}

	}

	/** The file of one claim. */
	record File(@JsonUnwrapped Head head, @JsonUnwrapped JudgedClaim claim) {
	}

	/** The file of all claims. */
	record AllFile(@JsonUnwrapped Head head, List<JudgedClaim> claims) {
	}

	@Schema(name = "Claims", description = "A part of the claims, by their identifiers.")
	record Many(@JsonUnwrapped Head head, @Schema(description = "The claims.") List<JudgedClaim> claims,
			@Schema(description = "The address of the next part, relative to this one; null at the end.",
					example = "/api/v1/claims?cursor=Y28tNDVt&release=1") @Nullable String next) {
	}

	@Schema(name = "ClaimAnswer", description = "One claim.")
	record One(@JsonUnwrapped Head head, @Schema(description = "The claim.") JudgedClaim claim) {
	}

}
