package ca.armsexports.tracker.chart;

/**
 * What bars of one hue stand for, in a comparison.
 *
 * @param name such as the destination's
 * @param hue the hue of its bars
 */
public record Series(String name, Hue hue) {
}
