package bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A page that was made before in this release. */
final class CachedPart implements Part {

	@Override
	public String work() {
		return "page made before";
	}

	@Override
	public List<Row> measure(Ground ground) throws IOException {
		try (CountryPage page = CountryPage.start(ground, List.of())) {
			int bytes = page.copy();
			Ground.say("warming up " + CountryPage.PATH);
			ground.warmUp(page::same);
			return List.of(
					compare(ground, page, "plain",
							bytes + " bytes; reference: nginx, one worker, a file of the same bytes; wrk -t1 -c32"),
					compare(ground, page, "gzip",
							"as above with Accept-Encoding: gzip; nginx sends the same bytes from a .gz file",
							"Accept-Encoding: gzip"));
		}
	}

	private Row compare(Ground ground, CountryPage page, String form, String note, String... headers) {
		List<Double> tracker = new ArrayList<>();
		List<Double> nginx = new ArrayList<>();
		for (int round = 0; round < ground.settings().rounds(); round++) {
			nginx.add(page.nginx(headers));
			tracker.add(page.same(headers));
		}
		return new Row(work() + ", " + form, new Samples("/s", tracker), new Samples("/s", nginx), Target.atLeast(0.45),
				note)
			.but(page.failures());
	}

}
