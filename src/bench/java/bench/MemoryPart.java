package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Memory under load. */
final class MemoryPart implements Part {

	/** What Petclinic held under load, in MB, as it was once measured. */
	private static final double PETCLINIC = 1400;

	@Override
	public String work() {
		return "memory under load";
	}

	@Override
	public List<Row> measure(Ground ground) throws IOException {
		int size = ground.settings().largest();
		String database = ground.database(size);
		Path views = ground.fresh("views");
		Files.write(views, ground.filters(database).stream().map(Filter::address).toList());
		List<Double> memory = new ArrayList<>();
		List<Double> heap = new ArrayList<>();
		String csv = "";
		int seconds = ground.settings().seconds();
		for (int round = 0; round < ground.settings().rounds(); round++) {
			Ground.say("loading " + size + " figures");
			try (Application application = ground.application(database, List.of(), List.of())) {
				Wrk.load(application.port(), CountryPage.PATH, 32, seconds);
				Wrk.loadInTurn(application.port(), ground.script("wrk/paths.lua"), views, 8, seconds);
				int status = application.web().status(CsvPart.PATH);
				csv = (status == 200) ? "" : "the CSV answered " + status;
				memory.add(application.mostMemory());
				heap.add(application.heapAtRest());
			}
		}
		return List.of(
				new Row(work() + ", " + size + " figures", new Samples("MB", memory), null,
						Target.atMost(PETCLINIC / 4, "MB"),
						"most held at any time, heap of 256 MB; load: cached page, filtered explore, one CSV of all; "
								+ "Petclinic is not at hand: 0.25 of the 1.4 GB once measured")
					.but(csv),
				new Row("heap after that load", new Samples("MB", heap), null, null, "in use after a full collection"));
	}

}
