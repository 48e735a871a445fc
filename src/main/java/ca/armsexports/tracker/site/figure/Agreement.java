package ca.armsexports.tracker.site.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

import ca.armsexports.tracker.research.FigureFact;
import ca.armsexports.tracker.shared.Codes;
import ca.armsexports.tracker.shared.Qualifier;

/** How two numbers that sources print for one cell stand to each other. */
enum Agreement {

	/** Both print the same number. */
	EQUAL,
	/** One is the other, rounded or cut off: 310,576 and 310,576.25. */
	TWO_PRECISIONS,
	/** They are two numbers. */
	DIFFERENT,
	/** They count different things, or one of them prints no number. */
	NOT_COMPARED;

	static Agreement of(FigureFact one, FigureFact other) {
		if (one.value() == null || other.value() == null || one.qualifier() == null || other.qualifier() == null
				|| !one.measure().equals(other.measure()) || !Objects.equals(one.currency(), other.currency())) {
			return NOT_COMPARED;
		}
		if (one.value().compareTo(other.value()) == 0) {
			return EQUAL;
		}
		if (isCoarser(one.value(), one.qualifier(), other.value())
				|| isCoarser(other.value(), other.qualifier(), one.value())) {
			return TWO_PRECISIONS;
		}
		return DIFFERENT;
	}

	private static boolean isCoarser(BigDecimal coarse, Qualifier qualifier, BigDecimal fine) {
		return switch (qualifier) {
			case TRUNCATED -> fine.setScale(coarse.scale(), RoundingMode.DOWN).compareTo(coarse) == 0;
			case ROUNDED -> {
				int place = Math.min(coarse.stripTrailingZeros().scale(), coarse.scale());
				yield fine.setScale(place, RoundingMode.HALF_UP).compareTo(coarse) == 0;
			}
			default -> false;
		};
	}

	public String code() {
		return Codes.of(this);
	}

}
