package ca.armsexports.tracker.walk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.research.FigureColumns;
import ca.armsexports.tracker.research.FigureFact;
import ca.armsexports.tracker.research.FigureMeasure;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.Codes;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.source.Citation;
import ca.armsexports.tracker.source.FigureKind;
import ca.armsexports.tracker.support.Publisher;
import ca.armsexports.tracker.support.ServerTest;
import ca.armsexports.tracker.support.Wire;
import ca.armsexports.tracker.table.Table;
import ca.armsexports.tracker.yearlytotal.PreferredReason;
import ca.armsexports.tracker.yearlytotal.PriceBasis;
import ca.armsexports.tracker.yearlytotal.RecordYearlyTotal;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A download loses nothing: the whole record, read strictly into the types of the domain
 * and written again, is the same file, whatever was published meanwhile.
 */
@ServerTest
@DirtiesContext
class SameBytesTests {

	/** As the address and the data package promise them. */
	private static final String HEAD = "destination,destination_name,year,item,measure,value,currency,qualifier,state,source,"
			+ "locator,quote,inference,note,figure,since_release,preferred,until_year";

	private static final Pattern NUMBER = Pattern.compile("(?:0|[1-9][0-9]{0,13})(?:\\.[0-9]{1,2})?");

	private static final Pattern LED_FORMULA = Pattern.compile("'{1,50}(?:[\\t\\r\\n]|\\s{0,50}[=+\\-@＝＋－＠])");

	@LocalServerPort
	private int port;

	@Autowired
	private Publisher publisher;

	@Test
	void wholeRecordIsTheSameBytesWhenReadAndWrittenAgain() {
		Wire wire = new Wire(this.port);
		byte[] founding = wire.get("/en/explore.csv?release=1").bytes();
		assertThat(read(founding)).hasSizeGreaterThan(50);
		assertRoundTrips(wire, 1);
		assertThat(wire.get("/en/explore.csv").bytes()).isEqualTo(founding);

		this.publisher.publish(correction(), awkwardWords());
		assertThat(wire.get("/en/explore.csv?release=1").bytes()).isEqualTo(founding);
		byte[] corrected = wire.get("/en/explore.csv").bytes();
		assertThat(corrected).isNotEqualTo(founding).isEqualTo(wire.get("/en/explore.csv?release=2").bytes());
		assertThat(read(corrected)).hasSize(read(founding).size() + 1)
			.anySatisfy((line) -> assertThat(line.getField("quote")).isEqualTo("'=2+\"3\"\r\n, as printed"));
		assertRoundTrips(wire, 1);
		assertRoundTrips(wire, 2);
	}

	/** In each language, of the release as it is live and as it is frozen. */
	private static void assertRoundTrips(Wire wire, int release) {
		for (Language language : Language.values()) {
			String address = "/" + language.code() + "/explore.csv";
			for (String download : List.of(address, address + "?release=" + release)) {
				byte[] file = wire.get(download).bytes();
				assertThat(written(read(file), language)).as(download).isEqualTo(file);
			}
		}
	}

	/** No field too many or too few, no empty line, no malformed character. */
	private static List<NamedCsvRecord> read(byte[] file) {
		String text;
		try {
			text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
		}
		catch (CharacterCodingException ex) {
			throw new UncheckedIOException(ex);
		}
		assertThat(text).startsWith(HEAD + "\r\n").endsWith("\r\n");
		return CsvReader.builder()
			.extraFieldStrategy(FieldMismatchStrategy.STRICT)
			.missingFieldStrategy(FieldMismatchStrategy.STRICT)
			.skipEmptyLines(false)
			.ofNamedCsvRecord(text)
			.stream()
			.toList();
	}

	private static byte[] written(List<NamedCsvRecord> lines, Language language) {
		Map<DestinationCode, Destination> names = new HashMap<>();
		lines.forEach((line) -> {
			Destination destination = new Destination(new DestinationCode(line.getField("destination")),
					new LocalizedText(line.getField("destination_name"), null, null));
			assertThat(names.merge(destination.code(), destination, (one, other) -> one)).isEqualTo(destination);
		});
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		try {
			Table.of("figures", FigureColumns.in(language, names), lines.stream().map(SameBytesTests::fact).toList())
				.writeCsv(output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return output.toByteArray();
	}

	private static FigureFact fact(NamedCsvRecord line) {
		FigureMeasure measure = Codes.parse(FigureMeasure.class, line.getField("measure"));
		CalendarYear year = optional(line, "year", CalendarYear::parse);
		CalendarYear until = optional(line, "until_year", CalendarYear::parse);
		FigureFact fact = new FigureFact(FigureId.parse(line.getField("figure")), kind(measure),
				new DestinationCode(line.getField("destination")), year, (until != null) ? until : year,
				optional(line, "item", SameBytesTests::items), measure, optional(line, "value", SameBytesTests::number),
				optional(line, "currency", Currency::getInstance), optional(line, "qualifier", Qualifier::ofCode),
				CellState.ofCode(line.getField("state")),
				new Citation(new SourceId(line.getField("source")), words(line.getField("locator")),
						optional(line, "quote", SameBytesTests::words), null),
				optional(line, "inference", SameBytesTests::text), optional(line, "note", SameBytesTests::text),
				optional(line, "preferred", (code) -> PreferredReason.ofCode(code).code()), null,
				ReleaseNumber.parse(line.getField("since_release")), null);
		assertThat(fact.state().isStored()).isTrue();
		assertThat(fact.value() != null).isEqualTo(fact.qualifier() != null);
		assertThat(fact.currency() != null).isEqualTo(fact.value() != null && measure.isMoney());
		assertThat(fact.value() == null || fact.state() == CellState.REPORTED).isTrue();
		return fact;
	}

	private static FigureKind kind(FigureMeasure measure) {
		return switch (measure) {
			case EXPORT -> FigureKind.YEARLY_TOTAL;
			case PERMIT_VALUE -> FigureKind.PERMIT;
			case PERMITS_ISSUED, PERMITS_UTILIZED -> FigureKind.PERMIT_COUNT;
			default -> FigureKind.EQUIPMENT_COUNT;
		};
	}

	private static String items(String text) {
		return Arrays.stream(text.split(";", -1))
			.map(ItemCode::new)
			.map(ItemCode::value)
			.collect(Collectors.joining(";"));
	}

	private static BigDecimal number(String text) {
		assertThat(text).matches(NUMBER);
		return new BigDecimal(text);
	}

	private static LocalizedText text(String cell) {
		return new LocalizedText(words(cell), null, null);
	}

	/** Without the apostrophe that keeps spreadsheets from calculating. */
	private static String words(String cell) {
		return LED_FORMULA.matcher(cell).lookingAt() ? cell.substring(1) : cell;
	}

	private static <T> @Nullable T optional(NamedCsvRecord line, String column, Function<String, T> reader) {
		String cell = line.getField(column);
		return cell.isEmpty() ? null : reader.apply(cell);
	}

	/** Peru's total of 2021, by a dollar. */
	private static Change correction() {
		return total(20, "pe", 2021, "2701.00",
				new Citation(new SourceId("pbi-2023-05-26"), "in the list of figures", "2021 – $2,701.00", null));
	}

	/** Words that need quotes, an apostrophe and more than one line in a file. */
	private static Change awkwardWords() {
		return total(5000, "mx", 2020, "10.5",
				new Citation(new SourceId("gac-2022"), "-table 1, \"all\"", "=2+\"3\"\r\n, as printed", null));
	}

	private static Change total(long figure, String destination, int year, String amount, Citation citation) {
		return new RecordYearlyTotal(new FigureId(figure), new DestinationCode(destination), new CalendarYear(year),
				null, CellState.REPORTED, QualifiedAmount.exact(Money.cad(amount)), PriceBasis.CURRENT_PRICES, citation,
				null, new LocalizedText("'@Read, again.", "«Relu», encore.", null), PreferredReason.ONLY_STATEMENT);
	}

}
