package ca.armsexports.tracker.shared.api;

import ca.armsexports.tracker.shared.Language;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of addresses that answer with one thing. {@code lang} is read where the
 * language of a request is found out.
 *
 * @param lang the language of names and notes, by its code
 */
public record LanguageParameter(@Parameter(
		description = "The language of names and notes. Quotes stay in their own, and errors are in English.",
		schema = @Schema(implementation = Language.class, defaultValue = "en")) @Nullable String lang) {
}
