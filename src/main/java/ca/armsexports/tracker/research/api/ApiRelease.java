package ca.armsexports.tracker.research.api;

import java.util.List;

import ca.armsexports.tracker.release.Approval;
import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.release.ReasonClass;
import ca.armsexports.tracker.release.RecordedChange;
import ca.armsexports.tracker.release.Release;
import ca.armsexports.tracker.shared.Sha256;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.api.Head;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A release. */
@Schema(name = "Release",
		description = "A numbered state of the whole public record, with everything from which its hash is recomputed.")
record ApiRelease(@Schema(description = "Its number.", example = "1") int number,
		@JsonProperty("published_at") @Schema(description = "When it became public, in universal time.",
				example = "2026-01-01T00:00:00Z") String publishedAt,
		@Schema(description = "Who proposed the changes.") String editor,
		@Schema(description = "Who approved them; nobody for the founding record.") @Nullable String approver,
		@Schema(description = "How they were approved.", example = "founding") Approval approval,
		@Schema(description = "Why they were made.", example = "new_edition") ReasonClass reason,
		@Schema(description = "What changed, in a few words.") LocalizedText title,
		@Schema(description = "What readers should know.") LocalizedText note,
		@JsonProperty("change_count") @Schema(description = "How many changes it holds.",
				example = "12") int changeCount,
		@JsonProperty("changes_sha256") @Schema(description = "The hash of its change list.") String changesSha256,
		@JsonProperty("previous_sha256") @Schema(
				description = "The head hash of the release before; null for the first.") @Nullable String previousSha256,
		@JsonProperty("journal_sha256") @Schema(
				description = "The hash of the last step in the journal before it; null for the first.") @Nullable String journalSha256,
		@Schema(description = "Its head hash: the SHA-256 of `canonical`.") String sha256,
		@Schema(description = "The canonical JSON that the head hash is taken of.") String canonical) {

	static ApiRelease of(Release release) {
		PersonName approver = release.approver();
		Sha256 previous = release.previousSha256();
		Sha256 journal = release.journalSha256();
		return new ApiRelease(release.number().value(), release.publishedAt().toString(), release.editor().value(),
				(approver != null) ? approver.value() : null, release.approval(), release.reason(), release.title(),
				release.note(), release.changeCount(), release.changesSha256().hex(),
				(previous != null) ? previous.hex() : null, (journal != null) ? journal.hex() : null,
				release.sha256().hex(), release.canonicalForm());
	}

	/** One change of a release. */
	@Schema(name = "RecordedChange", description = "One change: type, space, content and a line feed are a line of the "
			+ "change list that `changes_sha256` is taken of.")
	record Change(@Schema(description = "The type of the change.", example = "RecordYearlyTotal") String type, @Schema(
			description = "Its canonical JSON, as text, so that its bytes stay what was hashed.") String content) {

		static Change of(RecordedChange change) {
			return new Change(change.type(), change.content());
		}

	}

	@Schema(name = "Releases", description = "A part of the releases, the newest first.")
	record Many(@JsonUnwrapped Head head, @Schema(description = "The releases.") List<ApiRelease> releases,
			@Schema(description = "The address of the next part, relative to this one; null at the end.",
					example = "/api/v1/releases?cursor=MQ&release=1") @Nullable String next) {
	}

	@Schema(name = "ReleaseAnswer", description = "One release with a part of its changes, in order.")
	record One(@JsonUnwrapped Head head, @Schema(
			description = "The release that was asked for; `release` is the one that was read.") ApiRelease published,
			@Schema(description = "Its changes.") List<Change> changes,
			@Schema(description = "The address of the next part, relative to this one; null at the end.",
					example = "/api/v1/releases/1?cursor=NTA&release=1") @Nullable String next) {
	}

}
