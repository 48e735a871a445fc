package ca.armsexports.tracker.site.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import ca.armsexports.tracker.chart.BarHistory;
import ca.armsexports.tracker.chart.Comparison;
import ca.armsexports.tracker.chart.Drawing;
import ca.armsexports.tracker.chart.Layout;
import ca.armsexports.tracker.chart.Sheet;
import ca.armsexports.tracker.chart.Timeline;
import ca.armsexports.tracker.country.Destinations;
import ca.armsexports.tracker.release.Ledger;
import ca.armsexports.tracker.research.FigureCsv;
import ca.armsexports.tracker.research.FigureFacts;
import ca.armsexports.tracker.research.FigureJson;
import ca.armsexports.tracker.research.FigureQuery;
import ca.armsexports.tracker.research.FigureTable;
import ca.armsexports.tracker.shared.web.Reading;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Answers with the files of a table or a drawing. Each table's page and files are made
 * from one query.
 */
@Component
public class FigureFiles {

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

	/** The terms under which our compilation can be used. */
	public static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

	private final FigureFacts facts;

	private final Destinations destinations;

	private final Ledger ledger;

	FigureFiles(FigureFacts facts, Destinations destinations, Ledger ledger) {
		this.facts = facts;
		this.destinations = destinations;
		this.ledger = ledger;
	}

	/**
	 * The table as CSV.
	 * @param query which figures
	 * @param name the file's name before release and suffix, such as {@code pe}
	 * @param reading what the request reads
	 */
	public ResponseEntity<byte[]> csv(FigureQuery query, String name, Reading reading) {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		try {
			FigureCsv.write(table(query, reading), output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return answer(CSV, fileName(name, reading, "csv"), output.toByteArray());
	}

	/**
	 * The table as JSON.
	 * @param query which figures
	 * @param name the file's name before release and suffix
	 * @param reading what the request reads
	 */
	public ResponseEntity<byte[]> json(FigureQuery query, String name, Reading reading) {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		FigureJson.write(table(query, reading), output);
		return json(output.toByteArray(), name, reading);
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

	private FigureTable table(FigureQuery query, Reading reading) {
		return new FigureTable(this.facts.listFacts(query, reading.release()),
				this.destinations.mapDestinations(reading.release()), reading.language(), reading.release(),
				this.ledger.getRelease(reading.release()).sha256().hex());
	}

	private static String fileName(String name, Reading reading, String suffix) {
		return "arms-exports-%s-%s-release-%s.%s".formatted(name, reading.language().code(), reading.release(), suffix);
	}

	private static ResponseEntity<byte[]> answer(MediaType type, String fileName, byte[] body) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.LINK, "<" + LICENCE + ">; rel=\"license\"")
			.header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + fileName + "\"")
			.body(body);
	}

}
