package bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All figures as CSV against the same select by psql. */
final class CsvPart implements Part {

	static final String PATH = "/en/explore.csv";

	/** A collection in the log of the virtual machine: before, after, whole. */
	private static final Pattern COLLECTION = Pattern.compile("(\\d+)M->(\\d+)M\\((\\d+)M\\)");

	@Override
	public String work() {
		return "CSV of all figures";
	}

	@Override
	public List<Row> measure(Ground ground) throws IOException {
		int size = ground.settings().largest();
		String database = ground.database(size);
		Path log = ground.fresh("gc.log");
		String copy = "\\copy (" + Files.readString(ground.script("sql/table.sql")).replaceAll("\\s+", " ").strip()
				+ ") to '/dev/null' with (format csv, header)";
		try (Application application = ground.application(database, List.of("-Xlog:gc:file=" + log), List.of())) {
			Ground.say("warming up " + PATH);
			application.web().status("/en/explore");
			LineCount lines = new LineCount();
			application.web().read(PATH, null, lines);
			List<Double> tracker = new ArrayList<>();
			List<Double> psql = new ArrayList<>();
			List<Double> beyond = new ArrayList<>();
			double most = 0;
			for (int round = 0; round < ground.settings().rounds(); round++) {
				double rest = application.heapAtRest();
				int before = Files.readAllLines(log).size();
				tracker.add(application.web().time(PATH) / 1e9);
				List<int[]> collections = collections(log, before);
				beyond.add(collections.stream().mapToDouble((heap) -> heap[1]).max().orElse(application.heapInUse())
						- rest);
				most = Math.max(most, collections.stream().mapToDouble((heap) -> heap[0]).max().orElse(0));
				long start = System.nanoTime();
				ground.cluster().psql(database, "-c", copy);
				psql.add((System.nanoTime() - start) / 1e9);
			}
			String work = work() + ", " + size + " figures";
			return List.of(
					new Row(work, new Samples("s", tracker), new Samples("s", psql), Target.atMost(2.5),
							lines.lines() + " lines, " + lines.bytes() / 1_000_000
									+ " MB; reference: psql \\copy of the same select to /dev/null"),
					new Row(work + ", heap", new Samples("MB", beyond), null, Target.atMost(64, "MB"),
							"most in use after a collection, less what is in use at rest; garbage and all, at most "
									+ Samples.digits(most) + " MB of 256"));
		}
	}

	private static List<int[]> collections(Path log, int before) throws IOException {
		return Files.readAllLines(log)
			.stream()
			.skip(before)
			.map(COLLECTION::matcher)
			.filter(Matcher::find)
			.map((heap) -> new int[] { Integer.parseInt(heap.group(1)), Integer.parseInt(heap.group(2)) })
			.toList();
	}

	/** Counts what is written. */
	private static final class LineCount extends OutputStream {

		private long bytes;

		private long lines;

		@Override
		public void write(int letter) {
			this.bytes++;
			if (letter == '\n') {
				this.lines++;
			}
		}

		@Override
		public void write(byte[] letters, int offset, int length) {
			for (int i = offset; i < offset + length; i++) {
				write(letters[i]);
			}
		}

		long bytes() {
			return this.bytes;
		}

		long lines() {
			return this.lines;
		}

	}

}
