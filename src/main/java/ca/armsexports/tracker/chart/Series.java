package ca.armsexports.tracker.chart;

/**
 * What bars of one hue stand for, in a comparison.
 *
 * @param name such as the destination's
 * @param code the name in a few letters, such as {@code CO} or {@code 2-6}, which stands
 * beside each bar so that its hue never carries the meaning alone
 * @param hue the hue of its bars
 */
public record Series(String name, String code, Hue hue) {
}
