package ca.armsexports.tracker.site.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import ca.armsexports.tracker.chart.BarHistory;
import ca.armsexports.tracker.chart.Comparison;
import ca.armsexports.tracker.chart.Drawing;
import ca.armsexports.tracker.chart.Layout;
import ca.armsexports.tracker.chart.Sheet;
import ca.armsexports.tracker.chart.Timeline;
import ca.armsexports.tracker.country.Destinations;
import ca.armsexports.tracker.release.Ledger;
import ca.armsexports.tracker.release.Release;
import ca.armsexports.tracker.research.FigureColumns;
import ca.armsexports.tracker.research.FigureFact;
import ca.armsexports.tracker.research.FigureFacts;
import ca.armsexports.tracker.research.FigureOrder;
import ca.armsexports.tracker.research.FigureQuery;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.shared.web.Reading;
import ca.armsexports.tracker.source.Source;
import ca.armsexports.tracker.source.Sources;
import ca.armsexports.tracker.table.Column;
import ca.armsexports.tracker.table.Table;
import ca.armsexports.tracker.table.TableHead;
import ca.armsexports.tracker.table.Workbook;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Answers with the files of a table or a drawing. Each table's page and files are made
 * from one query. Tables are written row by row while they are sent.
 */
@Component
public class FigureFiles {

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private static final MediaType XLSX = new MediaType("application",
			"vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

	/** The terms under which our compilation can be used. */
	public static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

	/** How many sentences on reading with care there are among the messages. */
	public static final int CAUTIONS = 6;

	private final FigureFacts facts;

	private final Destinations destinations;

	private final Sources sources;

	private final Ledger ledger;

	FigureFiles(FigureFacts facts, Destinations destinations, Sources sources, Ledger ledger) {
		this.facts = facts;
		this.destinations = destinations;
		this.sources = sources;
		this.ledger = ledger;
	}

	/**
	 * The table as CSV, in the usual order.
	 * @param query which figures
	 * @param name the file's name before release and suffix, such as {@code pe}
	 * @param reading what the request reads
	 */
	public ResponseEntity<TableFile> csv(FigureQuery query, String name, Reading reading) {
		return csv(query, FigureOrder.USUAL, name, reading);
	}

	/**
	 * The table as CSV.
	 * @param query which figures
	 * @param order the order of the rows
	 * @param name the file's name before release and suffix, such as {@code pe}
	 * @param reading what the request reads
	 */
	public ResponseEntity<TableFile> csv(FigureQuery query, FigureOrder order, String name, Reading reading) {
		return csv(table(query, order, reading), name, reading);
	}

	/**
	 * The table as JSON, in the usual order.
	 * @param query which figures
	 * @param name the file's name before release and suffix
	 * @param reading what the request reads
	 */
	public ResponseEntity<TableFile> json(FigureQuery query, String name, Reading reading) {
		return json(query, FigureOrder.USUAL, name, reading);
	}

	/**
	 * The table as JSON.
	 * @param query which figures
	 * @param order the order of the rows
	 * @param name the file's name before release and suffix
	 * @param reading what the request reads
	 */
	public ResponseEntity<TableFile> json(FigureQuery query, FigureOrder order, String name, Reading reading) {
		return json(table(query, order, reading), name, reading);
	}

	/**
	 * The table as a workbook, in the usual order.
	 * @param query which figures
	 * @param name the file's name before release and suffix
	 * @param frame the frame of the request
	 */
	public ResponseEntity<TableFile> xlsx(FigureQuery query, String name, PageFrame frame) {
		return xlsx(query, FigureOrder.USUAL, name, frame);
	}

	/**
	 * The table as a workbook, with a sheet of notes and one of the documents that its
	 * figures were read from.
	 * @param query which figures
	 * @param order the order of the rows
	 * @param name the file's name before release and suffix
	 * @param frame the frame of the request
	 */
	public ResponseEntity<TableFile> xlsx(FigureQuery query, FigureOrder order, String name, PageFrame frame) {
		return xlsx(table(query, order, frame.reading()), name, frame);
	}

	/**
	 * A table of figures as a workbook, with a sheet of notes and one of the documents
	 * that the figures were read from.
	 * @param figures the table
	 * @param name the file's name before release and suffix
	 * @param frame the frame of the request
	 */
	public ResponseEntity<TableFile> xlsx(Table<FigureFact> figures, String name, PageFrame frame) {
		Reading reading = frame.reading();
		Set<SourceId> used = new TreeSet<>((one, other) -> one.value().compareTo(other.value()));
		Table<FigureFact> watched = new Table<>(figures.name(), figures.columns(),
				(reader) -> figures.rows().read((fact) -> {
					used.add(fact.citation().source());
					reader.accept(fact);
				}));
		Map<SourceId, Source> known = this.sources.mapSources(reading.release());
		Table<Source> documents = new Table<>("sources", SourceColumns.in(reading.language()),
				(reader) -> used.stream().map(known::get).filter(Objects::nonNull).forEach(reader));
		Phrases phrases = frame.phrases();
		return xlsx(List.of(new Workbook.Sheet(phrases.text("sheet.figures"), watched, false),
				new Workbook.Sheet(phrases.text("sheet.notes"), WorkbookNotes.of(frame), true),
				new Workbook.Sheet(phrases.text("sheet.sources"), documents, false)), name, frame);
	}

	/**
	 * A table that is not of figures, as CSV.
	 * @param table the table
	 * @param name the file's name before release and suffix
	 * @param reading what the request reads
	 */
	public ResponseEntity<TableFile> csv(Table<?> table, String name, Reading reading) {
		return answer(CSV, fileName(name, reading, "csv"), table::writeCsv);
	}

	/**
	 * A table that is not of figures, as JSON.
	 * @param table the table
	 * @param name the file's name before release and suffix
	 * @param reading what the request reads
	 */
	public ResponseEntity<TableFile> json(Table<?> table, String name, Reading reading) {
		TableHead head = new TableHead(reading.release(), this.ledger.getRelease(reading.release()).sha256().hex(),
				reading.language(), LICENCE);
		return answer(MediaType.APPLICATION_JSON, fileName(name, reading, "json"),
				(output) -> table.writeJson(head, output));
	}

	/**
	 * A table that is not of figures, as a workbook with a sheet of notes.
	 * @param table the table
	 * @param title what the sheet of the table is called
	 * @param name the file's name before release and suffix
	 * @param frame the frame of the request
	 */
	public ResponseEntity<TableFile> xlsx(Table<?> table, String title, String name, PageFrame frame) {
		return xlsx(
				List.of(new Workbook.Sheet(title, table, false),
						new Workbook.Sheet(frame.phrases().text("sheet.notes"), WorkbookNotes.of(frame), true)),
				name, frame);
	}

	/**
	 * JSON that is no table of figures.
	 * @param body the file
	 * @param name the file's name before release and suffix
	 * @param reading what the request reads
	 */
	public static ResponseEntity<byte[]> json(byte[] body, String name, Reading reading) {
		return answer(MediaType.APPLICATION_JSON, fileName(name, reading, "json"), body);
	}

	/**
	 * A file that is no table of figures.
	 * @param type its type
	 * @param body the file
	 * @param name the file's name before release and suffix
	 * @param suffix its suffix, such as {@code atom}
	 * @param reading what the request reads
	 */
	public static ResponseEntity<byte[]> file(MediaType type, byte[] body, String name, String suffix,
			Reading reading) {
		return answer(type, fileName(name, reading, suffix), body);
	}

	/**
	 * A drawing as SVG.
	 * @param history what is drawn
	 * @param layout its shape
	 * @param name the file's name before release and suffix
	 * @param reading what the request reads
	 */
	public ResponseEntity<byte[]> svg(BarHistory history, Layout layout, String name, Reading reading) {
		return svg(Drawing.of(history, Sheet.file(layout)), name, reading);
	}

	/**
	 * A drawing as PNG.
	 * @param history what is drawn
	 * @param layout its shape
	 * @param name the file's name before release and suffix
	 * @param reading what the request reads
	 */
	public ResponseEntity<byte[]> png(BarHistory history, Layout layout, String name, Reading reading) {
		return png(Drawing.of(history, Sheet.file(layout)), name, reading);
	}

	/**
	 * A timeline as SVG.
	 * @param timeline what is drawn
	 * @param layout its shape
	 * @param name the file's name before release and suffix
	 * @param reading what the request reads
	 */
	public ResponseEntity<byte[]> svg(Timeline timeline, Layout layout, String name, Reading reading) {
		return svg(Drawing.of(timeline, Sheet.file(layout)), name, reading);
	}

	/**
	 * A timeline as PNG.
	 * @param timeline what is drawn
	 * @param layout its shape
	 * @param name the file's name before release and suffix
	 * @param reading what the request reads
	 */
	public ResponseEntity<byte[]> png(Timeline timeline, Layout layout, String name, Reading reading) {
		return png(Drawing.of(timeline, Sheet.file(layout)), name, reading);
	}

	/**
	 * A comparison as SVG.
	 * @param comparison what is drawn
	 * @param name the file's name before release and suffix
	 * @param reading what the request reads
	 */
	public ResponseEntity<byte[]> svg(Comparison comparison, String name, Reading reading) {
		return svg(Drawing.of(comparison, Sheet.file(Layout.COLUMNS)), name, reading);
	}

	/**
	 * A comparison as PNG.
	 * @param comparison what is drawn
	 * @param name the file's name before release and suffix
	 * @param reading what the request reads
	 */
	public ResponseEntity<byte[]> png(Comparison comparison, String name, Reading reading) {
		return png(Drawing.of(comparison, Sheet.file(Layout.COLUMNS)), name, reading);
	}

	private static ResponseEntity<byte[]> svg(Drawing drawing, String name, Reading reading) {
		return answer(SVG, fileName(name, reading, "svg"), drawing.svg().getBytes(StandardCharsets.UTF_8));
	}

	private static ResponseEntity<byte[]> png(Drawing drawing, String name, Reading reading) {
		return answer(MediaType.IMAGE_PNG, fileName(name, reading, "png"), drawing.png());
	}

	/**
	 * A table of figures, to which columns can be appended.
	 * @param query which figures
	 * @param order the order of the rows
	 * @param reading what the request reads
	 */
	public Table<FigureFact> table(FigureQuery query, FigureOrder order, Reading reading) {
		List<Column<FigureFact>> columns = FigureColumns.in(reading.language(),
				this.destinations.mapDestinations(reading.release()));
		return new Table<>("figures", columns,
				(reader) -> this.facts.readFacts(query, reading.release(), order, reader));
	}

	private ResponseEntity<TableFile> xlsx(List<Workbook.Sheet> sheets, String name, PageFrame frame) {
		Release release = this.ledger.getRelease(frame.release());
		String fileName = fileName(name, frame.reading(), "xlsx");
		Workbook workbook = new Workbook(fileName.substring(0, fileName.lastIndexOf('.')),
				frame.phrases().text("site.name"), release.publishedAt(), sheets);
		return answer(XLSX, fileName, workbook::write);
	}

	private static String fileName(String name, Reading reading, String suffix) {
		return "arms-exports-%s-%s-release-%s.%s".formatted(name, reading.language().code(), reading.release(), suffix);
	}

	private static ResponseEntity<TableFile> answer(MediaType type, String fileName, TableFile file) {
		return answer(type, fileName).body(file);
	}

	private static ResponseEntity<byte[]> answer(MediaType type, String fileName, byte[] body) {
		return answer(type, fileName).body(body);
	}

	private static ResponseEntity.BodyBuilder answer(MediaType type, String fileName) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.LINK, "<" + LICENCE + ">; rel=\"license\"")
			.header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + fileName + "\"");
	}

}
