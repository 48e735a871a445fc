package bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A spreadsheet against CSV of the same rows. */
final class XlsxPart implements Part {

	private static final String PATH = "/en/explore.xlsx";

	private static final int USUAL = 100_000;

	@Override
	public String work() {
		return "XLSX of 100000 figures";
	}

	@Override
	public List<Row> measure(Ground ground) throws IOException {
		int size = ground.settings().upTo(USUAL);
		try (Application application = ground.application(ground.database(size), List.of(), List.of(Ground.NO_CACHE))) {
			Ground.say("warming up " + PATH);
			application.web().time(PATH);
			application.web().time(CsvPart.PATH);
			List<Double> xlsx = new ArrayList<>();
			List<Double> csv = new ArrayList<>();
			for (int round = 0; round < ground.settings().rounds(); round++) {
				csv.add(application.web().time(CsvPart.PATH) / 1e9);
				xlsx.add(application.web().time(PATH) / 1e9);
			}
			return List.of(new Row("XLSX of " + size + " figures", new Samples("s", xlsx), new Samples("s", csv),
					Target.atMost(6), "reference: CSV of the same rows"));
		}
	}

}
