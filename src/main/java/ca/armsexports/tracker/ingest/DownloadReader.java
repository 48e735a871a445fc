package ca.armsexports.tracker.ingest;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

import ca.armsexports.tracker.ingest.Statement.Difference;
import ca.armsexports.tracker.ingest.format.Place;
import ca.armsexports.tracker.ingest.format.SheetRow;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.yearlytotal.PreferredReason;
import org.jspecify.annotations.Nullable;

/** Reads a line of a file that was downloaded here. */
final class DownloadReader {

	private final DownloadColumns columns;

	private final Findings findings;

	DownloadReader(DownloadColumns columns, Findings findings) {
		this.columns = columns;
		this.findings = findings;
	}

	List<Statement> read(SheetRow row, Place place) {
		String measure = this.columns.text(row, "measure");
		if (!"export".equals(measure)) {
			this.findings.add(Problem.Kind.OTHER_MEASURE, place, String.valueOf(measure));
			return List.of();
		}
		String name = "destination";
		try {
			DestinationCode destination = new DestinationCode(need(row, name));
			name = "year";
			CalendarYear year = CalendarYear.parse(need(row, name));
			name = "item";
			String item = this.columns.text(row, name);
			ItemCode code = (item != null) ? new ItemCode(item) : null;
			name = "state";
			CellState state = CellState.ofCode(need(row, name));
			name = "value";
			QualifiedAmount amount = amount(row);
			name = "source";
			SourceId source = new SourceId(need(row, name));
			name = "locator";
			String locator = need(row, name);
			name = "figure";
			String figure = this.columns.text(row, name);
			name = "preferred";
			String preferred = this.columns.text(row, name);
			Statement.Told told = new Statement.Told(this.columns.text(row, "inference"),
					this.columns.text(row, "note"), (preferred != null) ? PreferredReason.ofCode(preferred) : null,
					(figure != null) ? FigureId.parse(figure) : null);
			if (!state.isStored() || (state == CellState.REPORTED) != (amount != null)) {
				throw new IllegalArgumentException("state and value do not fit");
			}
			if (code != null && !this.findings.knows(code)) {
				this.findings.itemOf(code.value(), new WrittenItem(code, List.of()), place);
			}
			Statement statement = this.findings.take(
					new Statement(this.columns.column("value"), destination, year, code, state, amount, source, locator,
							this.columns.text(row, "quote"), null, told, Difference.NEW, null, null),
					place, row.text());
			return (statement != null) ? List.of(statement) : List.of();
		}
		catch (IllegalArgumentException ex) {
			int column = this.columns.column(name);
			this.findings.add(Problem.Kind.DOWNLOAD_UNREADABLE, new Place(place.sheet(), place.line(), column),
					row.cell(column).text(), name);
			return List.of();
		}
	}

	private String need(SheetRow row, String name) {
		String text = this.columns.text(row, name);
		if (text == null) {
			throw new IllegalArgumentException(name + " is missing");
		}
		return text;
	}

	private @Nullable QualifiedAmount amount(SheetRow row) {
		String value = this.columns.text(row, "value");
		if (value == null) {
			return null;
		}
		if (!value.matches("[0-9]{1,14}(?:[.][0-9]{1,2})?")) {
			throw new IllegalArgumentException("a number with a point");
		}
		Money money = new Money(new BigDecimal(value), Currency.getInstance(need(row, "currency")));
		return new QualifiedAmount(money, Qualifier.ofCode(need(row, "qualifier")));
	}

}
