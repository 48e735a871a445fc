package bench;

import java.util.ArrayList;
import java.util.List;

/** The first start ever, and the second, with the database that the tracker brings. */
final class FirstStartPart implements Part {

	@Override
	public String work() {
		return "start with the embedded database";
	}

	@Override
	public List<Row> measure(Ground ground) {
		List<Double> first = new ArrayList<>();
		List<Double> second = new ArrayList<>();
		for (int round = 0; round < ground.settings().rounds(); round++) {
			Ground.say("starting with an empty folder");
			List<String> arguments = List.of("--tracker.database.folder=" + ground.fresh("embedded"));
			first.add(start(ground, arguments));
			second.add(start(ground, arguments));
		}
		return List.of(
				new Row(work() + ", first ever", new Samples("s", first), null, Target.atMost(15, "s"),
						"to the first page with status 200"),
				new Row(work() + ", second", new Samples("s", second), null, Target.atMost(5, "s"), "as above"));
	}

	private static double start(Ground ground, List<String> arguments) {
		try (Application application = Application.start(ground.command(ground.program(), List.of(), arguments),
				ground.fresh("embedded.log"))) {
			return application.secondsToStart();
		}
	}

}
