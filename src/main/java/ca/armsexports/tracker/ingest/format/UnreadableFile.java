package ca.armsexports.tracker.ingest.format;

import ca.armsexports.tracker.shared.Codes;
import org.jspecify.annotations.Nullable;

/**
 * A file that is refused as a whole: why, where, and what was found there. Answered with
 * 422; nothing has changed.
 */
public final class UnreadableFile extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	private final transient Place place;

	private final String found;

	/**
	 * A refusal.
	 * @param reason why
	 * @param place where
	 * @param found what was found: a text of the file, or how much there is of what is
	 * limited
	 */
	public UnreadableFile(Reason reason, Place place, String found) {
		super("%s at %s: %s".formatted(Codes.of(reason), place, found));
		this.reason = reason;
		this.place = place;
		this.found = (found.length() > 200) ? found.substring(0, 200) : found;
	}

	/**
	 * A refusal of a whole file.
	 * @param reason why
	 * @param found what was found
	 */
	public UnreadableFile(Reason reason, Object found) {
		this(reason, Place.FILE, found.toString());
	}

	/**
	 * A refusal of a file that a library could not read.
	 * @param reason why
	 * @param place where
	 * @param cause what the library said, for the log only
	 */
	public UnreadableFile(Reason reason, Place place, @Nullable Throwable cause) {
		super("%s at %s".formatted(Codes.of(reason), place), cause);
		this.reason = reason;
		this.place = place;
		this.found = "";
	}

	/** Why it is refused. */
	public Reason reason() {
		return this.reason;
	}

	/** Where. */
	public Place place() {
		return this.place;
	}

	/** What was found there; may be empty. */
	public String found() {
		return this.found;
	}

	/** The key of the message that says what is wrong and what to do. */
	public String messageKey() {
		return "ingest.refusal." + Codes.of(this.reason);
	}

	/** Why a file is refused. */
	public enum Reason {

		/** Nothing is in it. */
		EMPTY,
		/** It is larger than the limit. */
		TOO_LARGE,
		/** It is none of the kinds that are read. */
		UNKNOWN_KIND,
		/** It is a workbook in the format of before 2007. */
		OLD_WORKBOOK,
		/** It wants a password. */
		ENCRYPTED,
		/** It would be read as two kinds of file. */
		TWO_KINDS,
		/** More lines than the limit. */
		TOO_MANY_ROWS,
		/** More columns than the limit. */
		TOO_MANY_COLUMNS,
		/** More cells than the limit. */
		TOO_MANY_CELLS,
		/** A cell is longer than the limit. */
		CELL_TOO_LONG,
		/** It unpacks to more than the limit. */
		UNPACKS_TOO_LARGE,
		/** More pages than the limit. */
		TOO_MANY_PAGES,
		/** Reading it takes longer than the limit. */
		TOO_SLOW,
		/** It declares a document type, which could lead outside the file. */
		DOCTYPE,
		/** A name inside the file leads outside it. */
		UNSAFE_NAME,
		/** Its text is in no encoding that is read. */
		ENCODING,
		/** A sign stands in it that no text has. */
		CONTROL_SIGN,
		/** Quotation marks do not fit. */
		QUOTES,
		/** It is damaged. */
		DAMAGED,
		/** Reading it was broken off again and again, as when the application ends. */
		BROKEN_OFF,
		/** Its parts lie in each other deeper than they should. */
		TOO_DEEP,
		/** No table was found in it. */
		NO_TABLE

	}

}
