package ca.armsexports.tracker.shared.written;

import java.util.Map;
import java.util.regex.Pattern;

import ca.armsexports.tracker.shared.Codes;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * What stands in place of a number. What a mark means differs from report to report, so
 * that marks are kept apart as written and a person says what each stands for.
 *
 * @param kind what kind of mark it is
 * @param text the mark as written, without marks of footnotes; empty if nothing is
 * written
 * @param note marks of footnotes beside it, as written
 */
public record WrittenMark(Kind kind, String text, @Nullable String note) implements Written {

	private static final Pattern DASHES = Pattern.compile("[-\u2010-\u2015\u2212\u2500]{1,5}");

	private static final Pattern DOTS = Pattern.compile("[.]{2,5}|\u2026|\u2025");

	private static final Map<String, Kind> WORDS = Map.ofEntries(Map.entry("n/a", Kind.NOT_APPLICABLE),
			Map.entry("na", Kind.NOT_APPLICABLE), Map.entry("n.a.", Kind.NOT_APPLICABLE),
			Map.entry("n.a", Kind.NOT_APPLICABLE), Map.entry("not applicable", Kind.NOT_APPLICABLE),
			Map.entry("not available", Kind.NOT_APPLICABLE), Map.entry("s.o.", Kind.NOT_APPLICABLE),
			Map.entry("s.o", Kind.NOT_APPLICABLE), Map.entry("s/o", Kind.NOT_APPLICABLE),
			Map.entry("so", Kind.NOT_APPLICABLE), Map.entry("sans objet", Kind.NOT_APPLICABLE),
			Map.entry("n.d.", Kind.NOT_APPLICABLE), Map.entry("n/d", Kind.NOT_APPLICABLE),
			Map.entry("no aplica", Kind.NOT_APPLICABLE), Map.entry("#n/a", Kind.NOT_APPLICABLE),
			Map.entry("nil", Kind.NIL), Map.entry("none", Kind.NIL), Map.entry("neant", Kind.NIL),
			Map.entry("ninguno", Kind.NIL), Map.entry("nulo", Kind.NIL), Map.entry("x", Kind.X),
			Map.entry("xx", Kind.X), Map.entry("xxx", Kind.X));

	static @Nullable WrittenMark find(String text, @Nullable String note) {
		if (text.isEmpty()) {
			return new WrittenMark((note != null) ? Kind.NOTE_ONLY : Kind.EMPTY, "", note);
		}
		if (DASHES.matcher(text).matches()) {
			return new WrittenMark(Kind.DASH, text, note);
		}
		if (DOTS.matcher(text).matches()) {
			return new WrittenMark(Kind.DOTS, text, note);
		}
		Kind kind = WORDS.get(DegreeWords.plain(text));
		return (kind != null) ? new WrittenMark(kind, text, note) : null;
	}

	/** What kind of mark. */
	public enum Kind {

		/** Nothing is written. */
		EMPTY,
		/** Nothing but the mark of a footnote. */
		NOTE_ONLY,
		/** Hyphens or dashes. */
		DASH,
		/** Zero, with or without decimals. */
		ZERO,
		/** A word for nothing: nil, néant. */
		NIL,
		/** N/A, s.o. and the like. */
		NOT_APPLICABLE,
		/** Two or more full stops. */
		DOTS,
		/** The letter x. */
		X;

		/**
		 * The kind of that code.
		 * @param code such as {@code dash}
		 * @throws IllegalArgumentException if there is no such kind
		 */
		@JsonCreator
		public static Kind ofCode(String code) {
			return Codes.parse(Kind.class, code);
		}

		/** As in forms: {@code dash}. */
		@JsonValue
		public String code() {
			return Codes.of(this);
		}

	}

}
