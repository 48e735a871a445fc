package ca.armsexports.tracker.shared.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/**
 * What stands around the error pages of a part of the site that has a frame of its own.
 * What went wrong is found out in one place for all parts.
 */
public interface ErrorFrame {

	/**
	 * Whether the part answers for an address.
	 * @param path the path as written
	 */
	boolean covers(String path);

	/**
	 * The page of an error within the part.
	 * @param error what went wrong
	 * @param phrases the words of the request's language
	 * @param request the request
	 */
	ModelAndView page(Shown error, Phrases phrases, HttpServletRequest request);

	/**
	 * What an error page says.
	 *
	 * @param status the status
	 * @param title what went wrong, in a few words
	 * @param sentences what was understood and what was not
	 * @param incident what finds the line in the log, if the site is to blame
	 */
	record Shown(int status, String title, List<String> sentences, @Nullable String incident) {
	}

}
