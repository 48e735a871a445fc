package ca.armsexports.tracker.site.errors;

import com.fasterxml.jackson.annotation.JsonInclude;
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
record ProblemDocument(String type, String title, int status, String detail, @Nullable String parameter,
		@Nullable String nearest, @Nullable String incident) {
}
