package ca.armsexports.tracker.chart;

/**
 * Turns the two directions of a drawing, along the bars and across them, into
 * coordinates, so that every mark is drawn once for upright and for lying bars.
 *
 * @param upright whether bars stand on a baseline below them, or lie to the right of one
 * @param baseline where the baseline is
 */
record Plane(boolean upright, double baseline) {

	double x(double along, double across) {
		return this.upright ? across : this.baseline + along;
	}

	double y(double along, double across) {
		return this.upright ? this.baseline - along : across;
	}

	Box box(double along, double alongEnd, double across, double acrossEnd) {
		return this.upright ? new Box(across, this.baseline - alongEnd, acrossEnd, this.baseline - along)
				: new Box(this.baseline + along, across, this.baseline + alongEnd, acrossEnd);
	}

	/** Starts a path on this plane. */
	Path path() {
		return new Path();
	}

	/** Path data in the making. */
	final class Path {

		private final StringBuilder data = new StringBuilder();

		Path move(double along, double across) {
			return point('M', along, across);
		}

		Path line(double along, double across) {
			return point('L', along, across);
		}

		Path close() {
			this.data.append('Z');
			return this;
		}

		private Path point(char command, double along, double across) {
			this.data.append(command)
				.append(SvgWriter.number(x(along, across)))
				.append(' ')
				.append(SvgWriter.number(y(along, across)));
			return this;
		}

		@Override
		public String toString() {
			return this.data.toString();
		}

	}

}
