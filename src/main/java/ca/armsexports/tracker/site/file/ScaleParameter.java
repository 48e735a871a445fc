package ca.armsexports.tracker.site.file;

import ca.armsexports.tracker.chart.Scale;
import ca.armsexports.tracker.shared.web.BadParameter;
import org.jspecify.annotations.Nullable;

/**
 * The parameter {@code scale} of drawings: {@code log}, or {@code linear}, which is the
 * default.
 */
public final class ScaleParameter {

	private ScaleParameter() {
	}

	/**
	 * Reads the parameter.
	 * @param value its value, if there is one
	 * @throws BadParameter if it is neither
	 */
	public static Scale read(@Nullable String value) {
		return switch (value) {
			case null -> Scale.LINEAR;
			case "linear" -> Scale.LINEAR;
			case "log" -> Scale.LOGARITHMIC;
			default -> throw new BadParameter(BadParameter.Kind.MALFORMED, "scale", value);
		};
	}

}
