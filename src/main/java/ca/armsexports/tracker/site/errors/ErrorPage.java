package ca.armsexports.tracker.site.errors;

import java.util.List;

import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.ReleaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * The page of an error.
 *
 * @param frame what stands around it
 * @param status the status
 * @param title what went wrong, in a few words
 * @param sentences what was understood and what was not
 * @param nearest the address that was probably meant, if one is close
 * @param withdrawnIn the release that withdrew what was asked for, if one did
 * @param incident what finds the line in the log, if the site is to blame
 */
record ErrorPage(PageFrame frame, int status, String title, List<String> sentences, @Nullable String nearest,
		@Nullable ReleaseNumber withdrawnIn, @Nullable String incident) {
}
