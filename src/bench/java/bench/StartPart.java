package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** From the start of the process to the first page, with the database up. */
final class StartPart implements Part {

	/** The start of Petclinic, in seconds, as it was once measured. */
	private static final double PETCLINIC = 8.3;

	@Override
	public String work() {
		return "start, database up";
	}

	@Override
	public List<Row> measure(Ground ground) throws IOException {
		List<String> arguments = ground.onCluster(ground.database(Ground.FOUNDING), List.of());
		Ground.say("migrating");
		start(ground, ground.program(), List.of(), arguments);
		Ground.say("training a cache of classes");
		List<String> plainJars = ground.programOfPlainJars();
		Path cache = ground.fresh("tracker.aot");
		Application trained = Application.start(
				ground.command(plainJars, List.of("-XX:AOTCacheOutput=" + cache), arguments),
				ground.fresh("training.log"));
		trained.web().status(CountryPage.PATH);
		trained.web().status("/en/explore");
		trained.closeAfterTraining();
		int rounds = ground.settings().rounds();
		Ground.say("starting");
		Row plain = new Row(work() + ", packaged",
				Samples.measure("s", rounds, () -> start(ground, ground.program(), List.of(), arguments)), null, null,
				"to the first page with status 200");
		if (!Files.exists(cache)) {
			return List.of(plain, Row.notMeasured(work() + ", AOT cache", "the virtual machine wrote no cache"));
		}
		Samples cached = Samples.measure("s", rounds,
				() -> start(ground, plainJars, List.of("-XX:AOTCache=" + cache), arguments));
		double limit = Math.round(PETCLINIC * 0.35 * 10) / 10.0;
		return List.of(plain,
				new Row(work() + ", AOT cache", cached, null, Target.atMost(limit, "s"),
						"Petclinic is not at hand: 0.35 of the 8.3 s once measured; the cache has "
								+ Files.size(cache) / 1_000_000 + " MB"));
	}

	private static double start(Ground ground, List<String> program, List<String> options, List<String> arguments) {
		try (Application application = Application.start(ground.command(program, options, arguments),
				ground.fresh("start.log"))) {
			return application.secondsToStart();
		}
	}

}
