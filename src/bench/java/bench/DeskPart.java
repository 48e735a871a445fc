package bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A large file from upload to a checked draft, and from an approved draft to a release,
 * against the same lines copied into one table.
 */
final class DeskPart implements Part {

	private static final int LINES = 100_000;

	private static final int FIRST_YEAR = 1990;

	private static final Pattern REVISION = Pattern.compile("name=\"revision\" value=\"([0-9]{1,9})\"");

	private static final Pattern CONTENT = Pattern.compile("name=\"content\" value=\"([0-9a-f]{64})\"");

	private static final String FILES = "/admin/files";

	@Override
	public String work() {
		return "ingest and release of " + LINES + " lines";
	}

	@Override
	public List<Row> measure(Ground ground) throws IOException {
		ground.database(ground.settings().smallest());
		Path lines = ground.fresh("lines.csv");
		write(lines, ground);
		List<Double> copies = new ArrayList<>();
		List<Double> ingests = new ArrayList<>();
		List<Double> releases = new ArrayList<>();
		for (int round = 0; round < ground.settings().rounds(); round++) {
			String database = "desk_" + round;
			ground.cluster().ask("postgres", "drop database if exists " + database);
			ground.cluster().create(database, "founding");
			copies.add(copy(database, lines, ground));
			Ground.say("bringing " + LINES + " lines");
			try (Application application = ground.application(database, List.of(),
					List.of("--tracker.release.single-editor=true"))) {
				Desk desk = Desk.signUp(application);
				long start = System.nanoTime();
				String draft = ingest(desk, lines);
				ingests.add((System.nanoTime() - start) / 1e9);
				desk.submit(draft, draft + "/submit", Map.of());
				desk.submit(draft, draft + "/approve", Map.of("content", find(CONTENT, desk.read(draft))));
				start = System.nanoTime();
				desk.submit(draft, draft + "/publish", Map.of());
				releases.add((System.nanoTime() - start) / 1e9);
				if (application.web().status("/en/releases/2") != 200) {
					throw new NotMeasured("the release did not come about");
				}
			}
			ground.cluster().ask("postgres", "drop database " + database);
		}
		String note = Files.size(lines) / 1_000_000
				+ " MB; reference: \\copy of the same lines into one table without an index; single editor";
		return List.of(
				new Row("ingest of a " + LINES + "-row CSV to a checked draft", new Samples("s", ingests),
						new Samples("s", copies), Target.atMost(10), "from upload to the draft; " + note),
				new Row("release of a " + LINES + "-change draft", new Samples("s", releases),
						new Samples("s", copies), Target.atMost(10), "from the button to the answer; " + note));
	}

	/** All destinations and items of group 2, year by year, with amounts that grow slowly. */
	private static void write(Path file, Ground ground) throws IOException {
		List<String> names = ground.cluster()
			.ask("founding", "select name_en from destination_name where destination <> 'all' order by destination")
			.lines()
			.toList();
		List<String> items = ground.cluster()
			.ask("founding", "select code from item where code ~ '^2-[0-9]+$' order by code")
			.lines()
			.toList();
		try (BufferedWriter writer = Files.newBufferedWriter(file)) {
			writer.write("Destination;Year;Item;Value\n");
			for (int line = 0; line < LINES; line++) {
				int cell = line % (names.size() * items.size());
				int year = FIRST_YEAR + line / (names.size() * items.size());
				writer.write("\"" + names.get(cell / items.size()) + "\";" + year + ";"
						+ items.get(cell % items.size()) + ";" + (50_000 + 7919 * cell % 1_000_003 + 100 * year) + "."
						+ (10 + line % 90) + "\n");
			}
		}
	}

	private static double copy(String database, Path lines, Ground ground) throws IOException {
		ground.cluster()
			.ask(database, "create table copied (destination text, year integer, item text, value numeric)");
		long start = System.nanoTime();
		ground.cluster()
			.psql(database, "-c",
					"\\copy copied from '" + lines + "' with (format csv, header, delimiter ';')");
		double seconds = (System.nanoTime() - start) / 1e9;
		ground.cluster().ask(database, "drop table copied");
		return seconds;
	}

	private static String ingest(Desk desk, Path lines) throws IOException {
		String file = desk.bring(FILES, FILES,
				Map.of("source", "gac-2022", "first", String.valueOf(FIRST_YEAR), "last", "2025", "numbers", "english"),
				lines);
		while (desk.read(file + "/progress").contains("\"reading\"")) {
			Pause.milliseconds(50);
		}
		Map<String, String> form = new TreeMap<>(
				Map.of("revision", find(REVISION, desk.read(file)), "reason", "new_edition"));
		for (String language : List.of("en", "fr", "es")) {
			form.put("title." + language, "Generated");
			form.put("note." + language, "Generated for the benchmark.");
		}
		String draft = desk.submit(file, file + "/hand-over", form);
		desk.read(draft);
		return draft;
	}

	private static String find(Pattern wanted, String page) {
		Matcher found = wanted.matcher(page);
		if (!found.find()) {
			throw new NotMeasured("a page of the desk has no " + wanted.pattern().replaceFirst("^name=\"(\\w+).*", "$1"));
		}
		return found.group(1);
	}

}
