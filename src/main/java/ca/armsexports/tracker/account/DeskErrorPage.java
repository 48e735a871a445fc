package ca.armsexports.tracker.account;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The page of an error at the desk.
 *
 * @param frame what stands around it
 * @param status the status
 * @param title what went wrong, in a few words
 * @param sentences what was understood and what was not
 * @param incident what finds the line in the log, if the site is to blame
 */
record DeskErrorPage(DeskFrame frame, int status, String title, List<String> sentences, @Nullable String incident) {
}
