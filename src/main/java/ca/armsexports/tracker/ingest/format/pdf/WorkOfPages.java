package ca.armsexports.tracker.ingest.format.pdf;

import java.io.IOException;
import java.util.List;

import ca.armsexports.tracker.ingest.format.Budget;
import ca.armsexports.tracker.ingest.format.Place;
import ca.armsexports.tracker.ingest.format.UnreadableFile;
import ca.armsexports.tracker.ingest.format.UnreadableFile.Reason;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Goes through a page once and keeps nothing, to count what it would have to keep: a page
 * can draw itself over and over by a few bytes.
 */
final class WorkOfPages extends PDFTextStripper {

	private static final int MOST_STEPS = 3_000_000;

	/** Pictures and forms that pages draw; forms can draw forms. */
	private static final int MOST_FORMS = 20_000;

	/** A page of a report holds some thousands. */
	private static final int MOST_SIGNS_OF_PAGE = 60_000;

	private static final int MOST_SIGNS = 3_000_000;

	private final Budget budget;

	private int steps;

	private int forms;

	private int signs;

	private int signsOfPage;

	private int page;

	WorkOfPages(Budget budget) {
		this.budget = budget;
	}

	void count(PDPage page, int number) throws IOException {
		this.page = number;
		this.signsOfPage = 0;
		processPage(page);
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		boolean form = operator.getName().equals("Do");
		if (++this.steps > MOST_STEPS || (form && ++this.forms > MOST_FORMS)) {
			throw tooMany();
		}
		if (this.steps % 64 == 0) {
			this.budget.checkTime();
		}
		super.processOperator(operator, operands);
	}

	@Override
	protected void processTextPosition(TextPosition text) {
		if (++this.signsOfPage > MOST_SIGNS_OF_PAGE || ++this.signs > MOST_SIGNS) {
			throw tooMany();
		}
	}

	@Override
	protected void writePage() {
	}

	private UnreadableFile tooMany() {
		return new UnreadableFile(Reason.TOO_MANY_CELLS, new Place("page " + this.page, 0, 0),
				String.valueOf(MOST_SIGNS_OF_PAGE));
	}

}
