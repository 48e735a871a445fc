package bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Explore, filtered by destination, item and years, against its SQL alone. */
final class ExplorePart implements Part {

	/**
	 * How often a statement runs for one set of values: unprepared, planned for the
	 * values, then as always.
	 */
	private static final int TRANSACTIONS = 12;

	private static final int PASSED_OVER = 6;

	@Override
	public String work() {
		return "explore, filtered";
	}

	@Override
	public List<Row> measure(Ground ground) throws IOException {
		int size = ground.settings().largest();
		String database = ground.database(size);
		List<Filter> filters = ground.filters(database);
		try (Application application = ground.application(database, List.of(), List.of(Ground.NO_CACHE))) {
			Ground.say("warming up explore");
			ground.warmUp(() -> times(application, filters));
			List<double[]> tracker = new ArrayList<>();
			List<double[]> sql = new ArrayList<>();
			for (int round = 0; round < ground.settings().rounds(); round++) {
				tracker.add(times(application, filters));
				sql.add(alone(ground, database, filters));
			}
			String work = work() + ", " + size + " figures, ";
			return List.of(new Row(work + "median", samples(tracker, 0.5), samples(sql, 0.5), Target.atMost(1.5),
					filters.size() + " values in turn, one reader, page and counts whole; reference: the statement "
							+ "of the rows by pgbench -M prepared with the same values"),
					new Row(work + "p99", samples(tracker, 0.99), samples(sql, 0.99), Target.atMost(3), "as above"));
		}
	}

	/** The time of each view, in milliseconds. */
	static double[] times(Application application, List<Filter> filters) {
		return filters.stream().mapToDouble((filter) -> application.web().time(filter.address()) / 1e6).toArray();
	}

	private static Samples samples(List<double[]> rounds, double share) {
		return Samples.of("ms", rounds.stream().mapToDouble((times) -> Samples.quantile(times, share)));
	}

	private static double[] alone(Ground ground, String database, List<Filter> filters) throws IOException {
		DoubleStream.Builder times = DoubleStream.builder();
		for (Filter filter : filters) {
			Path log = ground.fresh("pgbench");
			ground.cluster()
				.pgbench(database, ground.script("sql/explore.sql"), log,
						List.of("-t", String.valueOf(TRANSACTIONS), "-D", "release=1", "-D",
								"destinations={" + filter.destination() + "}", "-D", "items={" + filter.item() + "}",
								"-D", "from_year=" + filter.from(), "-D", "to_year=" + filter.to(), "-D", "skip=0",
								"-D", "size=50"));
			logged(log).skip(PASSED_OVER).forEach(times::add);
		}
		return times.build().toArray();
	}

	/** The third column of pgbench's log is the time in microseconds. */
	private static DoubleStream logged(Path log) throws IOException {
		try (Stream<Path> files = Files.list(log.getParent())) {
			Path written = files.filter((file) -> file.getFileName().toString().startsWith(log.getFileName() + "."))
				.findFirst()
				.orElseThrow();
			return Files.readAllLines(written)
				.stream()
				.mapToDouble((line) -> Double.parseDouble(line.split(" ")[2]) / 1000);
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

}
