package ca.armsexports.tracker.shared.api;

import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.web.PageFrame;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What every answer begins with: what it was read from and on which terms it may be used.
 *
 * @param release the release
 * @param headSha256 its head hash
 * @param language the language of names and notes
 * @param licence the terms
 */
public record Head(
		@Schema(description = "The release that was read: a numbered state of the whole public record.",
				example = "1") int release,
		@JsonProperty("head_sha256") @Schema(
				description = "The head hash of that release. It proves that no earlier release was rewritten.",
				example = "7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069") String headSha256,
		@Schema(description = "The language of names and notes; quotes stay in their own.",
				example = "en") Language language,
		@Schema(description = "The terms under which the compilation may be used.",
				example = Head.LICENCE) String licence) {

	/** The terms under which the compilation may be used. */
	public static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

	/**
	 * The head of an answer.
	 * @param frame what the request reads
	 */
	public static Head of(PageFrame frame) {
		return new Head(frame.release().value(), frame.headHash(), frame.language(), LICENCE);
	}

}
