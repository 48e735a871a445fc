package ca.armsexports.tracker.site.file;

import java.nio.charset.StandardCharsets;
import java.util.List;

import ca.armsexports.tracker.support.Golden;
import ca.armsexports.tracker.support.PageTest;
import ca.armsexports.tracker.support.Site;
import ca.armsexports.tracker.support.Unzipped;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class WorkbookPageTests {

	@Autowired
	private Site site;

	@Test
	void workbookIsWhatItWas() throws Exception {
		Golden.file("site/file/pe.xlsx.txt")
			.hasBytes(Unzipped.of(this.site.file("/en/countries/pe.xlsx?release=1"))
				.readable()
				.getBytes(StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/fr/countries/co", "/es/categories/2-6", "/en/years/2020", "/fr/years", "/en/equipment",
			"/es/permits", "/en/permits/pe-2023-02-06", "/fr/sources/cbc-2016" })
	void firstSheetHoldsWhatTheCsvHolds(String address) throws Exception {
		List<CsvRecord> records = CsvReader.builder()
			.ofCsvRecord(new String(this.site.file(address + ".csv"), StandardCharsets.UTF_8))
			.stream()
			.toList();
		Unzipped workbook = Unzipped.of(this.site.file(address + ".xlsx"));
		Document sheet = Jsoup.parse(workbook.text("xl/worksheets/sheet1.xml"), Parser.xmlParser());
		assertThat(sheet.select("row")).hasSameSizeAs(records).hasSizeGreaterThan(1);
		for (int row = 0; row < records.size(); row++) {
			for (int column = 0; column < records.get(row).getFieldCount(); column++) {
				Element cell = sheet.selectFirst("c[r=" + letters(column) + (row + 1) + "]");
				assertThat((cell != null) ? cell.wholeText() : "").isEqualTo(records.get(row).getField(column));
			}
		}
		assertThat(sheet.select("row:gt(0) c[r^=C]:not(:has(v))")).as("years are numbers").isEmpty();
	}

	@Test
	void notesTravelInTheLanguageOfTheAddress() throws Exception {
		Unzipped workbook = Unzipped.of(this.site.file("/fr/countries/co.xlsx"));
		assertThat(workbook.text("xl/workbook.xml")).contains("\"Chiffres\"", "\"Notes\"", "\"Sources\"");
		assertThat(workbook.text("xl/worksheets/sheet2.xml")).contains("/fr/countries/co<",
				"/fr/countries/co?release=1<", "Affaires mondiales Canada", "Une licence est un plafond",
				"vers les États-Unis");
		Document sources = Jsoup.parse(workbook.text("xl/worksheets/sheet3.xml"), Parser.xmlParser());
		assertThat(sources.select("row:gt(0) c[r^=A]").eachText()).isSorted().doesNotHaveDuplicates().isNotEmpty();
	}

	private static String letters(int column) {
		String last = Character.toString('A' + column % 26);
		return (column < 26) ? last : Character.toString('A' + column / 26 - 1) + last;
	}

}
