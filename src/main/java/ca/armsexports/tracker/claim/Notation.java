package ca.armsexports.tracker.claim;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** How digits are grouped and where their decimals begin. */
enum Notation {

	/** 2,403,611.89 or 2 403 611.89, as in English and in most of Spanish America. */
	DECIMAL_POINT("[, ]", "[.]"),
	/** 2 403 611,89, as in French. */
	DECIMAL_COMMA("[ ]", "[,]"),
	/** 2.403.611,89, as in Colombia and Spain. */
	GROUPING_POINT("[.]", "[,]");

	private final Pattern form;

	private final Pattern grouping;

	Notation(String grouping, String decimal) {
		this.form = Pattern.compile("(?:0|[1-9][0-9]*|[1-9][0-9]{0,2}(?:(" + grouping + ")[0-9]{3})(?:\\1[0-9]{3})*)(?:"
				+ decimal + "[0-9]+)?");
		this.grouping = Pattern.compile(grouping);
	}

	/**
	 * The number that the digits stand for, with all decimals as written.
	 * @param digits ASCII digits, points, commas and plain spaces
	 */
	Optional<BigDecimal> read(String digits) {
		if (!this.form.matcher(digits).matches()) {
			return Optional.empty();
		}
		return Optional.of(new BigDecimal(this.grouping.matcher(digits).replaceAll("").replace(',', '.')));
	}

}
