package ca.armsexports.tracker.desk.grid;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ca.armsexports.tracker.claim.UnreadableAmount;
import ca.armsexports.tracker.claim.WrittenAmount;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.Codes;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.shared.written.NumberRule;
import ca.armsexports.tracker.shared.written.UnreadableNumber;
import ca.armsexports.tracker.shared.written.Written;
import ca.armsexports.tracker.shared.written.WrittenMark;
import ca.armsexports.tracker.yearlytotal.RecordYearlyTotal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote into a cell: an amount as the person's language writes it, with a
 * word of degree before it, or a code for what a document states without an amount. A
 * code may be followed by the sign that is printed: {@code nil 0.00}.
 *
 * @param state what the document states
 * @param amount the amount, if it states one
 * @param printed what the table prints
 */
record WrittenCell(CellState state, @Nullable QualifiedAmount amount, String printed) {

	/** The codes of the states that are without an amount. */
	static final Map<CellState, String> CODES = Map.of(CellState.REPORTED_NIL, "nil", CellState.WITHHELD, "x",
			CellState.REPORTED_WITHOUT_VALUE, "nv", CellState.NOT_LISTED, "nl");

	/** A code, and the sign that is printed: never a number other than zero. */
	private static final Pattern CODE = Pattern.compile("(nil|x|nv|nl)(?:\\s+([^1-9]{1,40}))?",
			Pattern.CASE_INSENSITIVE);

	private static final int LONGEST_SHOWN = 40;

	/**
	 * Reads a cell in which something is written.
	 * @param text as written, not blank
	 * @param language the language in which amounts are written
	 */
	static Reading read(String text, Language language) {
		Matcher code = CODE.matcher(text);
		if (code.matches()) {
			return coded(code.group(1).toLowerCase(Locale.ROOT), (code.group(2) != null) ? code.group(2) : text);
		}
		if (isMark(text, language)) {
			return Reading.problem("grid.problem.mark", text);
		}
		try {
			WrittenAmount written = WrittenAmount.read(text, language);
			if (written.beside() != null) {
				return Reading.problem("grid.problem.one_number", text);
			}
			QualifiedAmount amount = written.quote().amount();
			boolean zero = amount.money().amount().signum() == 0 && amount.qualifier() == Qualifier.EXACT;
			return zero ? Reading.problem("grid.problem.mark", text)
					: new Reading(new WrittenCell(CellState.REPORTED, amount, text), "", List.of());
		}
		catch (UnreadableAmount ex) {
			return (ex.reason() == UnreadableAmount.Reason.SECOND_NUMBER)
					? Reading.problem("grid.problem.one_number", text) : Reading
						.problem("check.flaw.amount." + Codes.of(ex.reason()), shown(ex.part()), ex.position() + 1);
		}
	}

	/**
	 * A statement as somebody would write it.
	 * @param statement the statement; none is written as nothing
	 * @param phrases how the person's language writes
	 */
	static String text(@Nullable RecordYearlyTotal statement, Phrases phrases) {
		if (statement == null) {
			return "";
		}
		return (statement.amount() != null) ? text(statement.amount(), phrases)
				: CODES.getOrDefault(statement.state(), "");
	}

	private static String text(QualifiedAmount amount, Phrases phrases) {
		String currency = amount.money().currency().getCurrencyCode();
		String number = phrases.number(amount.money().amount());
		return (phrases.qualifier(amount.qualifier()) + " " + (currency.equals("CAD") ? "" : currency + " ") + number)
			.strip();
	}

	/** Whether a statement says the same. */
	boolean isSameAs(@Nullable RecordYearlyTotal statement) {
		return statement != null && statement.state() == this.state
				&& ((this.amount != null) ? this.amount.equals(statement.amount()) : statement.amount() == null);
	}

	private static Reading coded(String code, String printed) {
		CellState state = CODES.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().equals(code))
			.findAny()
			.orElseThrow()
			.getKey();
		return new Reading(new WrittenCell(state, null, printed), "", List.of());
	}

	/** A dash, dots, a zero and the like, which mean one thing here and another there. */
	private static boolean isMark(String text, Language language) {
		try {
			return Written.read(text, NumberRule.usualIn(language)) instanceof WrittenMark;
		}
		catch (UnreadableNumber ex) {
			return false;
		}
	}

	private static String shown(String part) {
		return (part.length() > LONGEST_SHOWN) ? part.substring(0, LONGEST_SHOWN) + "…" : part;
	}

	/**
	 * What came of reading a cell.
	 *
	 * @param cell what it says, if it could be read
	 * @param problem the key of what is wrong, or empty
	 * @param arguments what stands in those words
	 */
	record Reading(@Nullable WrittenCell cell, String problem, List<Object> arguments) {

		static Reading problem(String key, Object... arguments) {
			return new Reading(null, key, List.of(arguments));
		}

		String words(Phrases phrases) {
			return phrases.text(this.problem, this.arguments.toArray());
		}

	}

}
