package ca.armsexports.tracker.site.errors;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An error for programs, after RFC 9457.
 *
 * @param type the stable name of what went wrong
 * @param title what went wrong, in a few words
 * @param status the status
 * @param detail what was understood and what was not
 * @param parameter the parameter to blame, if one is
 * @param nearest the address that was probably meant, if one is close
 * @param incident what finds the line in the log, if the site is to blame
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Problem", description = "What went wrong with a request, after RFC 9457.")
public record ProblemDocument(
		@Schema(description = "The stable name of what went wrong.",
				example = "urn:arms-exports:problem:malformed-parameter") String type,
		@Schema(description = "What went wrong, in a few words.", example = "A value that cannot be read") String title,
		@Schema(description = "The status of the answer.", example = "400") int status,
		@Schema(description = "What was understood and what was not.") String detail,
		@Schema(description = "The parameter to blame, if one is.", example = "limit") @Nullable String parameter,
		@Schema(description = "The address that was probably meant, if one is close.",
				example = "/api/v1/figures") @Nullable String nearest,
		@Schema(description = "What finds the line in the log, if the site is to blame.") @Nullable String incident) {
}
