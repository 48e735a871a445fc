package bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures the parts that are asked for, all of them by default, and prints the table.
 */
final class Bench {

	/** With more than this the machine does something else too. */
	private static final double QUIET = 0.5;

	private static final Map<String, Part> PARTS = new LinkedHashMap<>();

	static {
		PARTS.put("cached", new CachedPart());
		PARTS.put("anew", new AnewPart());
		PARTS.put("explore", new ExplorePart());
		PARTS.put("counts", new CountsPart());
		PARTS.put("csv", new CsvPart());
		PARTS.put("xlsx", new XlsxPart());
		PARTS.put("desk", new DeskPart());
		PARTS.put("growth", new GrowthPart());
		PARTS.put("start", new StartPart());
		PARTS.put("first", new FirstStartPart());
		PARTS.put("memory", new MemoryPart());
		PARTS.put("weight", new WeightPart());
	}

	private Bench() {
	}

	public static void main(String[] arguments) throws IOException {
		List<String> asked = List.of(arguments);
		if (!PARTS.keySet().containsAll(asked)) {
			System.err.println("Parts: " + String.join(" ", PARTS.keySet()) + ". Without any, all are measured.");
			System.exit(2);
		}
		long start = System.nanoTime();
		Ground ground = new Ground(Settings.read());
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			Background.endAll();
			ground.clear();
		}));
		String machine = machine(ground.settings());
		List<Row> rows = new ArrayList<>();
		PARTS.forEach((name, part) -> rows.addAll((asked.isEmpty() || asked.contains(name))
				? measure(name, part, ground) : List.of(Row.notMeasured(part.work(), "not asked for"))));
		if (Background.isEnding()) {
			return;
		}
		System.out.println(machine);
		System.out.println(conditions(ground));
		System.out.println();
		System.out.println(Table.of(rows));
		System.out.println();
		System.out
			.println("Took " + (System.nanoTime() - start) / 1_000_000_000 + " s; load at the end " + load() + ".");
		System.exit(0);
	}

	private static List<Row> measure(String name, Part part, Ground ground) {
		Ground.say("part " + name);
		List<Row> rows = measured(part, ground);
		rows.forEach((row) -> Ground.say(row.work() + ": " + ((row.measured() != null) ? row.measured() : row.note())));
		return rows;
	}

	private static List<Row> measured(Part part, Ground ground) {
		try {
			return part.measure(ground);
		}
		catch (NotMeasured ex) {
			return List.of(Row.notMeasured(part.work(), ex.getMessage()));
		}
		catch (IOException | RuntimeException ex) {
			return List.of(Row.notMeasured(part.work(), ex.toString()));
		}
	}

	private static String machine(Settings settings) throws IOException {
		double load = load();
		return Instant.now().truncatedTo(ChronoUnit.SECONDS) + ", " + processor() + ", "
				+ Runtime.getRuntime().availableProcessors() + " processors, " + System.getProperty("os.name") + " "
				+ System.getProperty("os.version") + ", Java " + Runtime.version() + "\nload at the start " + load
				+ ((load > QUIET) ? ": THE MACHINE WAS NOT QUIET" : "") + "; figures " + settings.sizes() + ", "
				+ settings.rounds() + " rounds of " + settings.seconds() + " s, " + settings.values()
				+ " filter values; program: " + ((settings.classes() != null) ? "compiled classes" : "packaged jar")
				+ ", -Xmx256m";
	}

	private static String conditions(Ground ground) throws IOException {
		return ground.isClusterRunning()
				? "PostgreSQL " + ground.cluster().version() + " on loopback with "
						+ String.join(", ", Cluster.SETTINGS) + ", all else as it comes (fsync on)"
				: "no PostgreSQL was needed";
	}

	private static double load() {
		return Math.round(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage() * 100) / 100.0;
	}

	private static String processor() throws IOException {
		Path told = Path.of("/proc/cpuinfo");
		if (!Files.exists(told)) {
			return System.getProperty("os.arch");
		}
		try (Stream<String> lines = Files.lines(told)) {
			return lines.filter((line) -> line.startsWith("model name"))
				.map((line) -> line.replaceFirst("[^:]*:\\s*", ""))
				.findFirst()
				.orElse(System.getProperty("os.arch"));
		}
	}

}
