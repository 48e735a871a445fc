package bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What the environment asks for.
 *
 * @param sizes numbers of generated figures, ascending
 * @param rounds how often everything is measured
 * @param seconds how long a round of load lasts
 * @param values how many filter values a round of single requests goes through
 * @param classes a folder of compiled classes in place of the packaged jar, or null
 * @param classpath a file with the class path of the libraries, if there are classes
 * @param data a folder for the databases that outlives the run, or null
 */
record Settings(List<Integer> sizes, int rounds, int seconds, int values, Path classes, Path classpath, Path data) {

	static Settings read() {
		List<Integer> sizes = Arrays.stream(text("BENCH_SIZES", "10000,100000,1000000").split("[, ]+"))
			.map(Integer::valueOf)
			.sorted()
			.toList();
		return new Settings(sizes, number("BENCH_ROUNDS", 3), number("BENCH_SECONDS", 5), number("BENCH_VALUES", 200),
				path("BENCH_CLASSES"), path("BENCH_CLASSPATH"), path("BENCH_DATA"));
	}

	int smallest() {
		return this.sizes.getFirst();
	}

	int largest() {
		return this.sizes.getLast();
	}

	/** The largest of the sizes up to a number, or the smallest of all. */
	int upTo(int most) {
		return this.sizes.stream().filter((size) -> size <= most).max(Integer::compare).orElse(smallest());
	}

	private static int number(String name, int otherwise) {
		return Integer.parseInt(text(name, String.valueOf(otherwise)));
	}

	private static Path path(String name) {
		String value = text(name, "");
		return value.isEmpty() ? null : Path.of(value).toAbsolutePath();
	}

	private static String text(String name, String otherwise) {
		String value = System.getenv(name);
		return (value == null || value.isBlank()) ? otherwise : value.strip();
	}

}
