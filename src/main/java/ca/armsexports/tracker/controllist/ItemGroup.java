package ca.armsexports.tracker.controllist;

import ca.armsexports.tracker.shared.LocalizedText;

/**
 * A group of the Export Control List. Goods of Group 9 are goods of Group 2 too: the two
 * are never added.
 *
 * @param number its number, from 1 to 9
 * @param title its title in all three languages
 * @param inReport whether the annual report on military exports covers it
 */
public record ItemGroup(int number, LocalizedText title, boolean inReport) {
}
