package ca.armsexports.tracker.shared.written;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import ca.armsexports.tracker.shared.Codes;
import ca.armsexports.tracker.shared.Language;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The format in which a file or a person declares to write numbers. A number that is not
 * of the declared format is refused, also where another format would read it.
 */
public enum NumberRule {

	/** 1,234.56 */
	ENGLISH(",", "."),
	/** 1 234,56 */
	FRENCH(" ", ","),
	/** 1.234,56 or 1 234,56 */
	SPANISH(". ", ",");

	private final Pattern form;

	private final Pattern grouping;

	private final char decimal;

	NumberRule(String grouping, String decimal) {
		String signs = "[" + grouping + "]";
		this.form = Pattern.compile("(?:0|[1-9][0-9]{0,99}|[1-9][0-9]{0,2}(" + signs
				+ ")[0-9]{3}(?:\\1[0-9]{3}){0,25})(?:[" + decimal + "][0-9]{1,99})?");
		this.grouping = Pattern.compile(signs);
		this.decimal = decimal.charAt(0);
	}

	/**
	 * The rule of that code.
	 * @param code such as {@code french}
	 * @throws IllegalArgumentException if there is no such rule
	 */
	@JsonCreator
	public static NumberRule ofCode(String code) {
		return Codes.parse(NumberRule.class, code);
	}

	/** The rule that a language usually writes by: as a proposal only. */
	public static NumberRule usualIn(Language language) {
		return switch (language) {
			case EN -> ENGLISH;
			case FR -> FRENCH;
			case ES -> SPANISH;
		};
	}

	/** As in forms: {@code french}. */
	@JsonValue
	public String code() {
		return Codes.of(this);
	}

	/**
	 * The number that the digits stand for, with all decimals as written.
	 * @param digits ASCII digits, points, commas and plain spaces
	 */
	Optional<BigDecimal> read(String digits) {
		if (!this.form.matcher(digits).matches()) {
			return Optional.empty();
		}
		return Optional.of(new BigDecimal(this.grouping.matcher(digits).replaceAll("").replace(this.decimal, '.')));
	}

}
