package bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** How pages slow down as the record grows. */
final class GrowthPart implements Part {

	private static final int COUNTRIES = 20;

	@Override
	public String work() {
		return "growth";
	}

	@Override
	public List<Row> measure(Ground ground) throws IOException {
		int small = ground.settings().smallest();
		int large = ground.settings().largest();
		if (small == large) {
			throw new NotMeasured("it needs two sizes");
		}
		List<Filter> filters = ground.filters(ground.database(small));
		List<String> views = filters.stream().map(Filter::address).toList();
		List<String> countries = filters.stream()
			.map(Filter::destination)
			.filter((destination) -> !destination.equals("all"))
			.distinct()
			.limit(COUNTRIES)
			.map((country) -> "/en/countries/" + country)
			.toList();
		String words = ", from " + small + " to " + large + " figures";
		try (Application before = ground.application(ground.database(small), List.of(), List.of(Ground.NO_CACHE));
				Application after = ground.application(ground.database(large), List.of(), List.of(Ground.NO_CACHE))) {
			return List.of(compare(ground, before, after, "growth of country pages" + words, countries),
					compare(ground, before, after, "growth of filtered explore" + words, views));
		}
	}

	private static Row compare(Ground ground, Application before, Application after, String work,
			List<String> addresses) {
		Ground.say("warming up " + work);
		Function<Application, Double> median = (application) -> Samples.quantile(
				addresses.stream().mapToDouble((address) -> application.web().time(address) / 1e6).toArray(), 0.5);
		ground.warmUp(() -> median.apply(before));
		ground.warmUp(() -> median.apply(after));
		List<Double> small = new ArrayList<>();
		List<Double> large = new ArrayList<>();
		for (int round = 0; round < ground.settings().rounds(); round++) {
			small.add(median.apply(before));
			large.add(median.apply(after));
		}
		return new Row(work, new Samples("ms", large), new Samples("ms", small), Target.atMost(2),
				"medians of " + addresses.size() + " addresses, each made anew");
	}

}
