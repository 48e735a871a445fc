package bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The same page, made anew each time. */
final class AnewPart implements Part {

	/** Petclinic's owner page made 430 answers a second where nginx made 96,000. */
	private static final double PETCLINIC_TO_NGINX = 430.0 / 96_000;

	@Override
	public String work() {
		return "page made anew";
	}

	@Override
	public List<Row> measure(Ground ground) throws IOException {
		try (CountryPage page = CountryPage.start(ground, List.of(Ground.NO_CACHE))) {
			page.copy();
			Path ways = page.ways();
			Ground.say("warming up " + CountryPage.PATH + " made anew");
			ground.warmUpToSteady(() -> page.inOtherWays(ways));
			List<Double> tracker = new ArrayList<>();
			List<Double> petclinic = new ArrayList<>();
			for (int round = 0; round < ground.settings().rounds(); round++) {
				petclinic.add(page.nginx() * PETCLINIC_TO_NGINX);
				tracker.add(page.inOtherWays(ways));
			}
			return List.of(new Row(work(), new Samples("/s", tracker), new Samples("/s", petclinic), Target.atLeast(4),
					"without memory for pages, 144 ways to write the address; Petclinic is not at hand: reference estimated "
							+ "as 430/96000 of nginx in this run")
				.but(page.failures()));
		}
	}

}
