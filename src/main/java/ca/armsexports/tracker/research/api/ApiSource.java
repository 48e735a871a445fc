package ca.armsexports.tracker.research.api;

import java.util.List;

import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.api.Head;
import ca.armsexports.tracker.source.Source;
import ca.armsexports.tracker.source.SourceKind;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A document. */
@Schema(name = "Source", description = "A document that figures are quoted from.")
record ApiSource(@Schema(description = "Its identifier.", example = "cbc-2016") String id,
		@Schema(description = "What kind of document it is.", example = "news") SourceKind kind,
		@Schema(description = "Its title, where it was recorded.") @Nullable String title,
		@Schema(description = "Who published it.", example = "CBC") String publisher,
		@Schema(description = "Who wrote it, if named.") @Nullable String author,
		@JsonProperty("published_on") @Schema(description = "Its date: a year, a month or a day.",
				example = "2016-06-16") @Nullable String publishedOn,
		@Schema(description = "The language that it is written in.", example = "en") Language language,
		@Schema(description = "Where it was read.", example = "https://example.org/report") @Nullable String address,
		@JsonProperty("archive_address") @Schema(
				description = "Where an archived copy is.") @Nullable String archiveAddress,
		@JsonProperty("copy_sha256") @Schema(
				description = "The SHA-256 of the copy that was read.") @Nullable String copySha256,
		@Schema(description = "What readers should know about it.") @Nullable String note,
		@Schema(description = "How many figures were taken from it.", example = "3") int figures) {

	static ApiSource of(Source source, int figures, Language language) {
		return new ApiSource(source.id().value(), source.kind(), source.title(), source.publisher(), source.author(),
				Texts.of(source.publishedOn()), source.language(), Texts.of(source.address()),
				Texts.of(source.archiveAddress()), source.copySha256(), Texts.of(source.note(), language), figures);
	}

	@Schema(name = "Sources", description = "A part of the documents, by their identifiers.")
	record Many(@JsonUnwrapped Head head, @Schema(description = "The documents.") List<ApiSource> sources,
			@Schema(description = "The address of the next part, relative to this one; null at the end.",
					example = "/api/v1/sources?cursor=Y2JjLTIwMTY&release=1") @Nullable String next) {
	}

	@Schema(name = "SourceAnswer", description = "One document.")
	record One(@JsonUnwrapped Head head, @Schema(description = "The document.") ApiSource source) {
	}

}
