package ca.armsexports.tracker.shared.web;

import java.time.LocalDate;

import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.ReleaseNumber;

/**
 * What a request reads: a public page is a pure function of its address, a release and a
 * day. Controllers take it as a parameter.
 *
 * @param language the language of the address
 * @param release the release to read: the one named in the address, else the current one
 * @param current the current release
 * @param frozen whether the address names the release
 * @param day the day to which the page is true: today, or the day of the named release
 */
public record Reading(Language language, ReleaseNumber release, ReleaseNumber current, boolean frozen, LocalDate day) {
}
