package ca.armsexports.tracker.ingest.format.html;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import ca.armsexports.tracker.ingest.format.Budget;
import ca.armsexports.tracker.ingest.format.DecodedText;
import ca.armsexports.tracker.ingest.format.FileKind;
import ca.armsexports.tracker.ingest.format.FormatReader;
import ca.armsexports.tracker.ingest.format.Sheet;
import ca.armsexports.tracker.ingest.format.SheetRow;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.springframework.stereotype.Component;

/** Reads the tables of a page, or a table copied from one. Nothing is fetched. */
@Component
class HtmlFormat implements FormatReader {

	@Override
	public FileKind kind() {
		return FileKind.HTML;
	}

	@Override
	public List<Sheet> read(byte[] bytes, Budget budget) {
		String text = DecodedText.of(bytes).text();
		Nesting.check(text);
		Document page = Parser.htmlParser().parseInput(new TimedReader(text, budget), "");
		List<Sheet> sheets = new ArrayList<>();
		for (Element table : page.select("table")) {
			String name = "table " + (sheets.size() + 1);
			List<SheetRow> rows = new TableRows(table, name, budget).read();
			if (!rows.isEmpty()) {
				sheets.add(new Sheet(name, rows));
			}
		}
		return sheets;
	}

	/** Hands the text on in pieces and stops when time is up. */
	private static final class TimedReader extends Reader {

		private final StringReader text;

		private final Budget budget;

		TimedReader(String text, Budget budget) {
			this.text = new StringReader(text);
			this.budget = budget;
		}

		@Override
		public int read(char[] buffer, int start, int length) throws IOException {
			this.budget.checkTime();
			return this.text.read(buffer, start, Math.min(length, 4096));
		}

		@Override
		public void close() {
			this.text.close();
		}

	}

}
