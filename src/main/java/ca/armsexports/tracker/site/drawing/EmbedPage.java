package ca.armsexports.tracker.site.drawing;

import ca.armsexports.tracker.shared.web.PageFrame;

/**
 * A drawing as other sites show it in a frame.
 *
 * @param frame the frame of its page
 * @param chart the drawing, whose links lead out of the frame
 */
public record EmbedPage(PageFrame frame, InlineChart chart) {
}
