package ca.armsexports.tracker.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import ca.armsexports.tracker.ingest.MadeUpEdition.Form;
import ca.armsexports.tracker.ingest.format.Sheets;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lets Jazzer, a fuzzer that looks where each input leads, loose on each reader for
 * {@code fuzz.seconds}; {@code fuzz.readers} names some of them. Run by the profile
 * {@code fuzz}, not by {@code verify}.
 */
class ReadersFuzz {

	private static final System.Logger LOG = System.getLogger(ReadersFuzz.class.getName());

	private static final Pattern EXECUTED = Pattern.compile("stat::number_of_executed_units: ([0-9]+)");

	private static final Pattern COVERED = Pattern.compile("cov: ([0-9]+)");

	@TempDir
	private Path folder;

	@ParameterizedTest
	@MethodSource("readers")
	void nothingButTheDeclaredRefusalComesOut(FuzzTarget.Reader reader) throws IOException, InterruptedException {
		int seconds = Integer.getInteger("fuzz.seconds", 300);
		Path seeds = Files.createDirectory(this.folder.resolve("seeds"));
		writeSeeds(reader, seeds);
		Path findings = Files.createDirectories(Path.of(System.getProperty("fuzz.findings")));
		Path output = findings.resolve(reader.name().toLowerCase(Locale.ROOT) + ".log");
		Process fuzzer = new ProcessBuilder(command(reader, seconds, seeds, findings)).redirectErrorStream(true)
			.redirectOutput(output.toFile())
			.start();
		try {
			fuzzer.onExit().join();
		}
		finally {
			fuzzer.destroyForcibly();
		}
		String told = Files.readString(output, StandardCharsets.ISO_8859_1);
		LOG.log(System.Logger.Level.INFO, "fuzzing {0}: {1} inputs in {2} s, {3} branches seen, {4}", reader,
				last(EXECUTED, told), String.valueOf(seconds), last(COVERED, told),
				(fuzzer.exitValue() == 0) ? "nothing but the declared refusal" : "a finding: see " + output);
		assertThat(fuzzer.exitValue()).as(output.toString()).isZero();
	}

	/** All of them, or those that are named. */
	static Stream<FuzzTarget.Reader> readers() {
		String named = System.getProperty("fuzz.readers", "");
		return named.isEmpty() ? Stream.of(FuzzTarget.Reader.values())
				: Stream.of(named.split(",", -1)).map(FuzzTarget.Reader::of);
	}

	private static List<String> command(FuzzTarget.Reader reader, int seconds, Path seeds, Path findings) {
		return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1500m",
				"-XX:+EnableDynamicAgentLoading", "--enable-native-access=ALL-UNNAMED", "-cp",
				System.getProperty("java.class.path"), "com.code_intelligence.jazzer.Jazzer",
				"--target_class=" + FuzzTarget.class.getName(), "--target_args=" + reader.name(),
				"--instrumentation_includes=ca.armsexports.tracker.**:de.siegmar.fastcsv.**:org.jsoup.**:technology.tabula.**",
				// Both compare much and lead nowhere new: ten times as many inputs
				// without.
				"--instrumentation_excludes=ca.armsexports.tracker.country.**:ca.armsexports.tracker.shared.written.TypingErrors",
				"--disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexRoadblocks",
				"--reproducer_path=" + findings, "-artifact_prefix=" + findings + "/", "-max_total_time=" + seconds,
				"-max_len=" + ((reader == FuzzTarget.Reader.NUMBER) ? 120 : 20_000), "-timeout=60",
				"-rss_limit_mb=3000", "-print_final_stats=1", "-seed=20261122", seeds.toString());
	}

	private static String last(Pattern pattern, String text) {
		return pattern.matcher(text)
			.results()
			.map(MatchResult::group)
			.reduce((one, other) -> other)
			.map((found) -> found.substring(found.indexOf(' ') + 1))
			.orElse("?");
	}

	private static void writeSeeds(FuzzTarget.Reader reader, Path folder) throws IOException {
		List<byte[]> seeds = (reader == FuzzTarget.Reader.NUMBER) ? numbers() : files(reader);
		for (int index = 0; index < seeds.size(); index++) {
			Files.write(folder.resolve("seed" + index), seeds.get(index));
		}
	}

	private static List<byte[]> numbers() {
		return Stream
			.of("$1,234.56", "1 234,56 $", "1.234,56", "more than CAD 4.1 million", "près de 3,5 M$", "(7.00)",
					"\u2212 12", "49[1]", "m\u00e1s de 2 mil millones", "n/a", "..", "1\u202f234\u00a0$ *", "US$ 2.5bn",
					"0.00", "100,000,000,000,000")
			.map((text) -> text.getBytes(StandardCharsets.UTF_8))
			.toList();
	}

	private static List<byte[]> files(FuzzTarget.Reader reader) {
		List<byte[]> seeds = new ArrayList<>();
		for (Form form : Form.values()) {
			for (boolean french : new boolean[] { false, true }) {
				List<List<Printed>> table = new MadeUpEdition(7).table(form, french).subList(0, 14);
				seeds.add(chosen(french ? 1 : 0, switch (reader) {
					case CSV -> PrintedFiles.csv(table, french);
					case HTML -> PrintedFiles.html(table, french);
					case XLSX -> PrintedFiles.xlsx(table, french);
					default -> PrintedFiles.pdf(table, french, true);
				}));
			}
		}
		if (reader == FuzzTarget.Reader.XLSX) {
			for (int part = 0; part < 3; part++) {
				seeds.add(chosen(part * 3, Sheets.part(part).getBytes(StandardCharsets.UTF_8)));
			}
		}
		if (reader == FuzzTarget.Reader.HTML) {
			seeds.add(chosen(0,
					"<table><thead><tr><th colspan=2>Destination<th>2031<tbody><tr><td rowspan=2>Peru<td>2-6<td>1,234<sup>1</sup><tr><td>2-1<td>..</table>"
						.getBytes(StandardCharsets.UTF_8)));
		}
		return seeds;
	}

	private static byte[] chosen(int choice, byte[] rest) {
		byte[] seed = new byte[rest.length + 1];
		seed[0] = (byte) choice;
		System.arraycopy(rest, 0, seed, 1, rest.length);
		return seed;
	}

}
