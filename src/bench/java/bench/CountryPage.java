package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A country page of the founding record, and nginx with a file of the same bytes. */
final class CountryPage implements AutoCloseable {

	static final String PATH = "/en/countries/pe";

	/**
	 * Ways to write the usual scale, so that no two requests of a moment ask for the same
	 * answer.
	 */
	private static final List<List<String>> LETTERS = List.of(List.of("l", "%6c", "%6C"), List.of("i", "%69"),
			List.of("n", "%6e", "%6E"), List.of("e", "%65"), List.of("a", "%61"), List.of("r", "%72"));

	private static final int CONNECTIONS = 32;

	private final Ground ground;

	private final Application application;

	private final Nginx nginx;

	private long failures;

	private CountryPage(Ground ground, Application application, Nginx nginx) {
		this.ground = ground;
		this.application = application;
		this.nginx = nginx;
	}

	/**
	 * Starts both.
	 * @param arguments settings of the application
	 */
	static CountryPage start(Ground ground, List<String> arguments) throws IOException {
		Programs.find("wrk");
		Nginx nginx = Nginx.start(ground.fresh("nginx"));
		Application application = ground.application(ground.database(Ground.FOUNDING), List.of(), arguments);
		return new CountryPage(ground, application, nginx);
	}

	/** Lays what the tracker sends where nginx finds it, plain and compressed. */
	int copy() throws IOException {
		byte[] plain = this.application.web().body(PATH, null);
		Path file = this.nginx.pages().resolve(PATH.substring(1));
		Files.createDirectories(file.getParent());
		Files.write(file, plain);
		Files.write(file.resolveSibling(file.getFileName() + ".gz"), this.application.web().body(PATH, "gzip"));
		return plain.length;
	}

	/** Answers a second of nginx. */
	double nginx(String... headers) {
		return rate(Wrk.load(this.nginx.port(), PATH, CONNECTIONS, this.ground.settings().seconds(), headers));
	}

	/** Answers a second of the tracker, always the same. */
	double same(String... headers) {
		return rate(Wrk.load(this.application.port(), PATH, CONNECTIONS, this.ground.settings().seconds(), headers));
	}

	/** Answers a second of the tracker, each asked for in another way. */
	double inOtherWays(Path addresses) {
		return rate(Wrk.loadInTurn(this.application.port(), this.ground.script("wrk/paths.lua"), addresses, CONNECTIONS,
				this.ground.settings().seconds()));
	}

	/** A file with all ways to ask for the page. */
	Path ways() throws IOException {
		List<String> words = List.of("");
		for (List<String> letters : LETTERS) {
			List<String> longer = new ArrayList<>();
			words.forEach((word) -> letters.forEach((letter) -> longer.add(word + letter)));
			words = longer;
		}
		Path file = this.ground.fresh("ways");
		Files.write(file, words.stream().map((word) -> PATH + "?scale=" + word).toList());
		return file;
	}

	/** What went wrong since, in words. */
	String failures() {
		return (this.failures == 0) ? "" : this.failures + " answers failed";
	}

	@Override
	public void close() {
		this.application.close();
		this.nginx.close();
	}

	private double rate(Wrk load) {
		this.failures += load.failures();
		return load.rate();
	}

}
