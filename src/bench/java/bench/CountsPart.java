package bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Explore with the number of rows of each filter value. */
final class CountsPart implements Part {

	private static final List<String> VIEWS = List.of("/en/explore", "/en/explore?from=2000&to=2015",
			"/en/explore?state=reported");

	private static final int REQUESTS = 15;

	@Override
	public String work() {
		return "explore with counts";
	}

	@Override
	public List<Row> measure(Ground ground) throws IOException {
		int size = ground.settings().largest();
		List<Row> rows = new ArrayList<>();
		try (Application application = ground.application(ground.database(size), List.of(), List.of(Ground.NO_CACHE))) {
			for (String view : VIEWS) {
				String work = work() + ", " + size + " figures, " + view;
				Ground.say("warming up " + view);
				try {
					ground.warmUp(() -> application.web().time(view));
					rows.add(new Row(work,
							Samples.measure("ms", ground.settings().rounds(), () -> median(application, view)), null,
							Target.atMost(150, "ms"), "medians of " + REQUESTS + " requests, each made anew"));
				}
				catch (NotMeasured ex) {
					rows.add(Row.notMeasured(work, ex.getMessage()));
				}
			}
		}
		return rows;
	}

	private static double median(Application application, String view) {
		double[] times = new double[REQUESTS];
		for (int i = 0; i < REQUESTS; i++) {
			times[i] = application.web().time(view) / 1e6;
		}
		return Samples.quantile(times, 0.5);
	}

}
