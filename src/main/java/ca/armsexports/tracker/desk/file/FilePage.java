package ca.armsexports.tracker.desk.file;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.account.DeskFrame;
import ca.armsexports.tracker.desk.draft.DraftForm;
import ca.armsexports.tracker.ingest.ColumnRole;
import ca.armsexports.tracker.ingest.Ingest;
import ca.armsexports.tracker.ingest.IngestState;
import ca.armsexports.tracker.ingest.MarkMeaning;
import ca.armsexports.tracker.ingest.Problem;
import ca.armsexports.tracker.ingest.ReadLine;
import ca.armsexports.tracker.ingest.Refusal;
import ca.armsexports.tracker.ingest.Statement;
import ca.armsexports.tracker.ingest.format.Place;
import ca.armsexports.tracker.release.DraftSummary;
import ca.armsexports.tracker.shared.written.NumberRule;
import org.jspecify.annotations.Nullable;

/**
 * A file: how far it is, what it was understood as, what is to be decided, and how it
 * becomes a draft.
 *
 * @param frame the page's frame
 * @param ingest the file
 * @param lines a part of its lines
 * @param next the position after which the next part begins; none if this is the last
 * @param shown which lines are shown: all, new, changed, same or troubled
 * @param destinations the names of the destinations by code
 * @param recorded whether its document is on record; if not, a draft must record it
 * @param open drafts that take changes, the latest first
 * @param form what the draft will be called
 * @param problems the keys of what is wrong with that, by the names of the fields
 * @param repeated whether the same file was brought before
 * @param refused why the last step was refused, or empty
 * @param draft the draft that it became
 */
record FilePage(DeskFrame frame, Ingest ingest, List<ReadLine> lines, @Nullable Integer next, String shown,
		Map<String, String> destinations, boolean recorded, List<DraftSummary> open, DraftForm form,
		Map<String, String> problems, boolean repeated, String refused, @Nullable DraftSummary draft) {

	/** Whether it is still to be read or being read. */
	public boolean busy() {
		return this.ingest.state() == IngestState.WAITING || this.ingest.state() == IngestState.READING;
	}

	/** Whether somebody can decide about it. */
	public boolean decidable() {
		return this.ingest.state() == IngestState.READ || this.ingest.state() == IngestState.REFUSED;
	}

	/** That the same file was brought before, by whom and when. */
	public String before() {
		return this.frame.phrases()
			.text("files.repeated", this.ingest.person(),
					this.frame.phrases().date(LocalDate.ofInstant(this.ingest.takenAt(), ZoneOffset.UTC)));
	}

	/** Whether it can become a draft. */
	public boolean ready() {
		return this.ingest.state() == IngestState.READ && this.ingest.reading() != null
				&& this.ingest.reading().isClean() && this.ingest.reading().counts().fresh()
						+ this.ingest.reading().counts().changed() + this.ingest.reading().gone().size() > 0;
	}

	/** Why the file cannot be read, or empty. */
	public String refusal() {
		Refusal refusal = this.ingest.refusal();
		return (refusal != null) ? FileWords.refusal(refusal, this.frame.phrases()) : "";
	}

	/**
	 * What is wrong at a place.
	 * @param problem the problem
	 */
	public String words(Problem problem) {
		return FileWords.problem(problem, this.frame.phrases());
	}

	/**
	 * What to do about it.
	 * @param problem the problem
	 */
	public String remedy(Problem problem) {
		return FileWords.remedy(problem, this.frame.phrases());
	}

	/**
	 * A place in the file: sheet, line, column.
	 * @param place the place
	 */
	public String place(Place place) {
		return FileWords.place(place, this.frame.phrases());
	}

	/**
	 * What a line states, in words.
	 * @param statement the statement
	 */
	public String words(Statement statement) {
		return FileWords.statement(statement, this.destinations, this.frame.phrases());
	}

	/** What marks can stand for. */
	public List<MarkMeaning> meanings() {
		return List.of(MarkMeaning.values());
	}

	/** What columns can hold. */
	public List<ColumnRole> roles() {
		return List.of(ColumnRole.values());
	}

	/** The formats of numbers. */
	public List<NumberRule> rules() {
		return List.of(NumberRule.values());
	}

	/**
	 * What is wrong with a field of the draft's form, or empty.
	 * @param name the name of the field
	 */
	public String problem(String name) {
		String key = this.problems.get(name);
		return (key != null) ? this.frame.phrases().text(key) : "";
	}

	/**
	 * What somebody else wrote in a field of the draft's form: nobody, as it is new.
	 * @param name the name of the field
	 */
	public String theirs(String name) {
		return "";
	}

}
