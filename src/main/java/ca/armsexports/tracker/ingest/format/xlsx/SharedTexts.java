package ca.armsexports.tracker.ingest.format.xlsx;

import java.util.ArrayList;
import java.util.List;

import ca.armsexports.tracker.ingest.format.Budget;
import ca.armsexports.tracker.ingest.format.Cell;
import ca.armsexports.tracker.ingest.format.Place;
import ca.armsexports.tracker.ingest.format.UnreadableFile;
import ca.armsexports.tracker.ingest.format.UnreadableFile.Reason;
import org.xml.sax.Attributes;

/** The texts that the sheets of a workbook share. */
final class SharedTexts extends XmlEvents {

	private final Budget budget;

	private final List<Cell> texts = new ArrayList<>();

	private final RichText current = new RichText();

	SharedTexts(Budget budget) {
		this.budget = budget;
	}

	Cell get(int index) {
		if (index < 0 || index >= this.texts.size()) {
			throw new UnreadableFile(Reason.DAMAGED, "sharedStrings.xml " + index);
		}
		return this.texts.get(index);
	}

	@Override
	void start(String name, Attributes attributes) {
		String value = attributes.getValue("val");
		this.current.start(name, (value != null) ? value : "");
	}

	@Override
	void end(String name) {
		this.current.end(name);
		if (name.equals("si")) {
			if (this.texts.size() >= this.budget.limits().cells()) {
				throw new UnreadableFile(Reason.TOO_MANY_CELLS, this.budget.limits().cells());
			}
			this.texts.add(Cell.of(this.current.take()));
			this.budget.checkTime();
		}
	}

	@Override
	public void characters(char[] signs, int start, int length) {
		this.current.add(signs, start, length);
		if (this.current.length() > this.budget.limits().cellLength()) {
			throw new UnreadableFile(Reason.CELL_TOO_LONG, new Place("sharedStrings.xml", 0, 0),
					this.current.take().substring(0, 40));
		}
	}

}
