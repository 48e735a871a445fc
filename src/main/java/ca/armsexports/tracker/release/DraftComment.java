package ca.armsexports.tracker.release;

import java.time.Instant;

import ca.armsexports.tracker.shared.PersonName;

/**
 * What somebody said of a draft.
 *
 * @param number from 1 upwards within the draft
 * @param person who
 * @param at when
 * @param words up to 4,000 characters
 */
public record DraftComment(int number, PersonName person, Instant at, String words) {
}
