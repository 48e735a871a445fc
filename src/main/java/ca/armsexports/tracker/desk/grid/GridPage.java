package ca.armsexports.tracker.desk.grid;

import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.account.DeskFrame;
import ca.armsexports.tracker.release.DraftSummary;
import ca.armsexports.tracker.release.RefusedStep;
import org.jspecify.annotations.Nullable;

/**
 * A grid.
 *
 * @param frame the page's frame
 * @param draft the draft
 * @param sheet what the grid is about
 * @param document the title of the document
 * @param subject the year, or the name of the destination
 * @param columns all items together, then the items
 * @param rows destinations or years
 * @param others destinations without a row, by code
 * @param done how many cells were proposed just now; none if none were sent
 * @param refusal why the whole was refused, or empty
 */
record GridPage(DeskFrame frame, DraftSummary draft, Sheet sheet, String document, String subject, List<Column> columns,
		List<Row> rows, Map<String, String> others, @Nullable Integer done, String refusal) {

	/** The cells that cannot be taken as they are. */
	public List<Cell> flawed() {
		return this.rows.stream().flatMap((row) -> row.cells().stream()).filter(Cell::isFlawed).toList();
	}

	/** The decimal sign of the person's language. */
	public String decimal() {
		return switch (this.frame.language()) {
			case EN, ES -> ".";
			case FR -> ",";
		};
	}

	/** What parts thousands in the person's language. */
	public String group() {
		return switch (this.frame.language()) {
			case EN, ES -> ",";
			case FR -> "\u00a0";
		};
	}

	/** The same page with why nothing was taken. */
	GridPage refusing(String why) {
		return new GridPage(this.frame, this.draft, this.sheet, this.document, this.subject, this.columns, this.rows,
				this.others, null, why);
	}

	/** The same page with why the draft does not take what was sent. */
	GridPage refusing(RefusedStep step) {
		return refusing(this.frame.phrases().text("draft.refused." + step.kind().code(), step.subject()));
	}

	/**
	 * A column.
	 *
	 * @param code the code of the item, or {@code all}
	 * @param name what stands in the head
	 * @param label the item's short label; empty if it has none
	 */
	record Column(String code, String name, String label) {
	}

	/**
	 * A row.
	 *
	 * @param code the code of the destination, or the year
	 * @param name the name of the destination, or the year
	 * @param cells its cells, in the order of the columns
	 * @param sum what its items are together, in words; empty if they cannot be added
	 */
	record Row(String code, String name, List<Cell> cells, String sum) {
	}

	/**
	 * A cell.
	 *
	 * @param name its row and column, as in the names of fields
	 * @param column what stands in the head of its column
	 * @param label its row and column in words
	 * @param value what stands in it
	 * @param seen what the grid is made of, as in the hidden field; empty for nothing
	 * @param before what stood in it before it was touched; none if it was not
	 * @param last what counts for the year before, in words; empty for nothing
	 * @param lastAmount that amount in digits; empty if there is none to compare with
	 * @param difference the difference to it; empty if there is none
	 * @param leap whether both are further apart than a factor of ten
	 * @param published what is published, if that is something else
	 * @param problem what is wrong with it, or empty
	 * @param theirs what somebody else put there in the meantime, in words, or empty
	 * @param counting which other statement counts for the cell, in words, or empty
	 */
	record Cell(String name, String column, String label, String value, String seen, @Nullable String before,
			String last, String lastAmount, String difference, boolean leap, String published, String problem,
			String theirs, String counting) {

		public boolean isFlawed() {
			return !this.problem.isEmpty() || !this.theirs.isEmpty();
		}

		/** Whether something stands beside it. */
		public boolean isDescribed() {
			return isFlawed() || !this.last.isEmpty() || !this.published.isEmpty() || !this.counting.isEmpty();
		}

		/** Whether something was typed that is not in the draft yet. */
		public boolean isTouched() {
			return this.before != null;
		}

	}

}
