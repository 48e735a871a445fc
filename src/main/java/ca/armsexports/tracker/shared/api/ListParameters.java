package ca.armsexports.tracker.shared.api;

import java.util.regex.Pattern;

import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.web.BadParameter;
import ca.armsexports.tracker.shared.web.Parameters;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The parameters that ask for a part of a list, as written. {@code lang} is read where
 * the language of a request is found out.
 *
 * @param limit how many things the part has at most
 * @param cursor where the part begins, as the part before it says
 * @param lang the language of names and notes, by its code
 */
public record ListParameters(
		@Parameter(description = "How many things one answer holds at most.",
				schema = @Schema(type = "integer", minimum = "1", maximum = "200",
						defaultValue = "50")) @Nullable String limit,
		@Parameter(
				description = "Where the answer begins. Take it from `next` of the answer before, "
						+ "together with `release`; it means nothing by itself.",
				schema = @Schema(type = "string")) @Nullable String cursor,
		@Parameter(
				description = "The language of names and notes. Quotes stay in their own, and errors are in English.",
				schema = @Schema(implementation = Language.class, defaultValue = "en")) @Nullable String lang) {

	private static final int USUAL = 50;

	private static final int MOST = 200;

	private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");

	/**
	 * How many things the part has at most, from 1 to 200; 50 if nothing is said.
	 * @throws BadParameter if the limit is no such number
	 */
	int most() {
		if (this.limit == null) {
			return USUAL;
		}
		return Parameters.read("limit", this.limit, ListParameters::limitOf);
	}

	private static Integer limitOf(String text) {
		int number = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : MOST + 1;
		if (number > MOST) {
			throw new IllegalArgumentException("a number from 1 to 200");
		}
		return number;
	}

}
