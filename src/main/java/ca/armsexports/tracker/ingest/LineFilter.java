package ca.armsexports.tracker.ingest;

import org.jspecify.annotations.Nullable;

/**
 * Which lines of a file are asked for.
 *
 * @param difference only lines with a statement that stands so to what is published
 * @param troubled only lines with a problem
 */
public record LineFilter(Statement.@Nullable Difference difference, boolean troubled) {

	/** All lines. */
	public static final LineFilter ALL = new LineFilter(null, false);

}
