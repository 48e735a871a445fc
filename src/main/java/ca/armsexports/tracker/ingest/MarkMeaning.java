package ca.armsexports.tracker.ingest;

import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.Codes;
import ca.armsexports.tracker.shared.written.WrittenMark;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/** What a mark in place of a number stands for. */
public enum MarkMeaning {

	/** An amount of zero. */
	ZERO_AMOUNT(CellState.REPORTED),
	/** Nil, as the source says. */
	NIL(CellState.REPORTED_NIL),
	/** Named without a value. */
	WITHOUT_VALUE(CellState.REPORTED_WITHOUT_VALUE),
	/** Withheld by the producer. */
	WITHHELD(CellState.WITHHELD),
	/** The source says that it does not list it. */
	NOT_LISTED(CellState.NOT_LISTED),
	/** Nothing is stated: no figure. */
	NOTHING(null);

	private final @Nullable CellState state;

	MarkMeaning(@Nullable CellState state) {
		this.state = state;
	}

	/**
	 * The meaning of that code.
	 * @param code such as {@code without_value}
	 * @throws IllegalArgumentException if there is no such meaning
	 */
	@JsonCreator
	public static MarkMeaning ofCode(String code) {
		return Codes.parse(MarkMeaning.class, code);
	}

	/** As in forms: {@code without_value}. */
	@JsonValue
	public String code() {
		return Codes.of(this);
	}

	/** The state of a figure; none if there is no figure. */
	@Nullable CellState state() {
		return this.state;
	}

	/**
	 * What a mark usually stands for: a proposal that a person confirms.
	 * @param kind the kind of mark
	 */
	static MarkMeaning proposalFor(WrittenMark.Kind kind) {
		return switch (kind) {
			case EMPTY -> NOTHING;
			case ZERO, NIL, DASH -> NIL;
			case X -> WITHHELD;
			case NOTE_ONLY, NOT_APPLICABLE, DOTS -> WITHOUT_VALUE;
		};
	}

}
